package org.gatehouse.connectors.builtin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatehouse.connectors.builtin.http.ClientGoneException;
import org.gatehouse.connectors.builtin.translate.ApiErrors;
import org.gatehouse.connectors.builtin.translate.SseEvent;
import org.gatehouse.connectors.builtin.translate.SseReader;
import org.gatehouse.connectors.builtin.translate.StreamTranslator;
import org.gatehouse.connectors.builtin.translate.UsageReader;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.stop.Stop;

/**
 * Passes a stream on, event by event as they come, and counts usage in passing. The row is journaled before the event
 * that tells the client that the answer is whole.
 */
final class StreamRelay {
    private static final int OK = 200;
    private static final int CLIENT_LEFT = 499;
    private static final Set<String> LAST_EVENTS =
            Set.of("message_stop", "response.completed", "response.incomplete", "response.failed");

    private final Conversation with;
    private final AttemptLog log;
    private final Stop stop;
    private final StreamTranslator translator;
    private final UsageReader usage;

    StreamRelay(Conversation with, AttemptLog log, Wire wire, Stop stop) {
        this.with = with;
        this.log = log;
        this.stop = stop;
        translator = wire.stream(with.call().body());
        usage = new UsageReader(wire.upstream());
    }

    /** Relays from the first event, which was read already, to the end. */
    void run(SseEvent opening, SseReader events, Map<String, String> headers) throws ClientGoneException {
        try {
            with.client().open(OK, headers);
            relay(opening, events);
            with.client().finish();
        } catch (ClientGoneException gone) {
            // First of all: every further token costs money.
            stop.stop();
            end(CLIENT_LEFT, "client_left");
            throw gone;
        }
    }

    private void relay(SseEvent opening, SseReader events) throws ClientGoneException {
        Optional<SseEvent> next = Optional.of(opening);
        while (next.isPresent()) {
            usage.event(next.get());
            send(translator.accept(next.get()));
            try {
                next = events.next();
            } catch (IOException broken) {
                if (stop.stopped()) {
                    throw new ClientGoneException();
                }
                breakOff(broken);
                return;
            }
        }
        List<SseEvent> rest = translator.end();
        end(OK, "");
        send(rest);
    }

    private void send(List<SseEvent> events) throws ClientGoneException {
        if (events.isEmpty()) {
            return;
        }
        if (events.stream().anyMatch(StreamRelay::last)) {
            end(OK, "");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        events.forEach(event -> bytes.writeBytes(event.bytes()));
        with.capture().answer(bytes.toByteArray());
        with.client().write(bytes.toByteArray());
        with.draft().firstByte();
    }

    private static boolean last(SseEvent event) {
        return LAST_EVENTS.contains(event.event()) || event.done();
    }

    private void breakOff(IOException broken) throws ClientGoneException {
        end(OK, "upstream_broken");
        ApiKind api = with.call().api();
        String message = log.destination().name() + " broke off its answer: " + broken.getMessage() + ".";
        var body = ApiErrors.body(api, 502, ApiErrors.type(api, 502), message);
        boolean named = api == ApiKind.MESSAGES || api == ApiKind.RESPONSES;
        with.client().write(new SseEvent(named ? "error" : "", body.toString()).bytes());
    }

    private void end(int status, String error) {
        with.draft().tokens(usage.tokens());
        log.end(status == CLIENT_LEFT ? OK : status, error);
        with.ended(status, error);
    }
}
