package org.gatehouse.connectors.builtin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.connectors.builtin.http.ClientGoneException;
import org.gatehouse.connectors.builtin.translate.SseEvent;
import org.gatehouse.connectors.builtin.translate.SseReader;
import org.gatehouse.connectors.builtin.translate.UsageReader;
import org.gatehouse.domain.stop.Stop;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One attempt: asks the upstream and, when it answers, passes the answer on to the client. */
final class AttemptRun {
    private static final int LARGEST_EVENT = 64 << 20;
    private static final int LARGEST_ERROR = 1 << 20;
    private static final String JSON = "application/json";

    private final Conversation with;
    private final AttemptLog log;
    private final Wire wire;
    private final FirstToken first;
    private final Stop stop;

    AttemptRun(Conversation with, AttemptLog log, Wire wire, FirstToken first, Stop stop) {
        this.with = with;
        this.log = log;
        this.wire = wire;
        this.first = first;
        this.stop = stop;
    }

    /**
     * Makes the attempt.
     *
     * @return how it failed; nothing when the client has been answered
     */
    Optional<Failure> run(Upstream upstream) throws ClientGoneException {
        ModelCall call = with.call();
        String model = log.destination().model();
        ObjectNode body = wire.request(call.body(), model, call.stream());
        Ask ask = new Ask(wire.upstream(), model, body, call.stream(), call.headers());
        try (Reply reply = upstream.call(ask, stop)) {
            return reply.failed() ? failed(reply) : answered(reply);
        } catch (ClientGoneException gone) {
            throw gone;
        } catch (IOException broken) {
            return Optional.of(noAnswer(broken));
        }
    }

    private Failure noAnswer(IOException broken) throws ClientGoneException {
        if (first.expired()) {
            return Failure.none(
                    Failure.FIRST_TOKEN, log.destination().name() + " did not answer within the first-token time-out.");
        }
        if (stop.stopped()) {
            throw new ClientGoneException();
        }
        String word = switch (broken) {
            case NoSecretException _ -> "no_secret";
            case ConnectException _, UnknownHostException _ -> "connect";
            case SocketTimeoutException _ -> "timeout";
            default -> "upstream_broken";
        };
        return Failure.none(word, log.destination().name() + " could not be reached: " + broken.getMessage() + ".");
    }

    private Optional<Failure> failed(Reply reply) throws IOException {
        byte[] body = reply.body().readNBytes(LARGEST_ERROR);
        return Optional.of(Failure.answered(reply, body, wire.passes()));
    }

    private Optional<Failure> answered(Reply reply) throws IOException {
        return with.call().stream() ? stream(reply) : whole(reply);
    }

    private Optional<Failure> stream(Reply reply) throws IOException {
        SseReader events = new SseReader(reply.body(), LARGEST_EVENT);
        Optional<SseEvent> opening = events.next();
        first.arrived();
        log.firstByte();
        if (first.expired()) {
            throw new IOException("too late");
        }
        if (opening.isEmpty()) {
            return Optional.of(Failure.none("empty_answer", log.destination().name() + " ended without an answer."));
        }
        if (opening.get().event().equals("error")) {
            return Optional.of(Failure.none("stream_error", log.destination().name() + " answered with an error."));
        }
        new StreamRelay(with, log, wire, stop).run(opening.get(), events, headers(reply, "text/event-stream"));
        return Optional.empty();
    }

    private Optional<Failure> whole(Reply reply) throws IOException {
        byte[] bytes = read(reply.body());
        Optional<ObjectNode> answer = parse(bytes);
        if (answer.isEmpty()) {
            return Optional.of(Failure.none("bad_answer", log.destination().name() + " answered with no JSON object."));
        }
        with.draft().tokens(UsageReader.body(wire.upstream(), answer.get()));
        byte[] out = wire.passes() ? bytes : translated(answer.get());
        Map<String, String> headers = headers(reply, JSON);
        with.draft().firstByte();
        log.end(reply.status(), "");
        with.ended(reply.status(), "");
        with.capture().answer(out);
        with.client().answer(reply.status(), headers, out);
        return Optional.empty();
    }

    private byte[] translated(ObjectNode answer) {
        return JsonMapper.shared()
                .writeValueAsBytes(wire.answer(answer, with.call().body()));
    }

    private byte[] read(InputStream body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int opening = body.read();
        first.arrived();
        log.firstByte();
        if (first.expired()) {
            throw new IOException("too late");
        }
        if (opening >= 0) {
            bytes.write(opening);
            body.transferTo(bytes);
        }
        return bytes.toByteArray();
    }

    private static Optional<ObjectNode> parse(byte[] bytes) {
        try {
            return JsonMapper.shared().readTree(bytes) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private Map<String, String> headers(Reply reply, String type) {
        Map<String, String> headers = new HashMap<>(reply.headers());
        headers.putAll(log.headers());
        headers.put("content-type", type);
        return headers;
    }
}
