package org.gatehouse.connectors.builtin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gatehouse.connectors.builtin.http.ClientGoneException;
import org.gatehouse.connectors.builtin.http.Exchange;
import org.gatehouse.connectors.builtin.http.LoopbackServer;
import org.gatehouse.connectors.builtin.http.TooLargeException;
import org.gatehouse.connectors.builtin.translate.ApiErrors;
import org.gatehouse.connectors.builtin.translate.BadRequest;
import org.gatehouse.connectors.builtin.translate.Models;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes every request: guards, reads, finds the endpoint and lets the relay answer. */
final class Front implements LoopbackServer.Handler {
    private static final Map<String, ApiKind> APIS = Map.of(
            "/v1/chat/completions", ApiKind.CHAT,
            "/v1/completions", ApiKind.COMPLETIONS,
            "/v1/embeddings", ApiKind.EMBEDDINGS,
            "/v1/responses", ApiKind.RESPONSES,
            "/v1/messages", ApiKind.MESSAGES);
    private static final String COUNT_TOKENS = "/v1/messages/count_tokens";
    private static final String MODELS = "/v1/models";
    private static final String HEALTH = "/healthz";
    private static final int INTERNAL = 500;

    private final Supplier<Live> live;
    private final Relay relay;
    private final Recorder recorder;
    private final Instant started = Instant.now();

    Front(Supplier<Live> live, Relay relay, Recorder recorder) {
        this.live = live;
        this.relay = relay;
        this.recorder = recorder;
    }

    @Override
    public void handle(Exchange client) throws ClientGoneException {
        Draft draft = recorder.begin();
        try {
            serve(client, draft);
        } finally {
            recorder.end(draft);
        }
    }

    private void serve(Exchange client, Draft draft) throws ClientGoneException {
        ApiKind api = api(client.path());
        try {
            Guards.place(client);
            if (APIS.containsKey(client.path())) {
                model(api, client, draft);
            } else {
                other(client);
            }
        } catch (RefusedException refused) {
            refuse(client, draft, api, refused);
        } catch (RuntimeException bug) {
            recorder.tell("The gateway failed on a request to " + client.path() + " (" + bug
                    + "); please report it with this text.");
            refuse(client, draft, api, new RefusedException(INTERNAL, "internal", "The gateway failed: " + bug));
        }
    }

    private static ApiKind api(String path) {
        return path.startsWith("/v1/messages") ? ApiKind.MESSAGES : APIS.getOrDefault(path, ApiKind.OTHER);
    }

    private void model(ApiKind api, Exchange client, Draft draft) throws ClientGoneException, RefusedException {
        Live now = live.get();
        Guards.method(client, "POST");
        Guards.json(client);
        byte[] bytes = body(client, now);
        ModelCall call = ModelCall.read(api, client, bytes);
        Optional<VirtualKey> key = Callers.key(client, now.config());
        draft.named(call, Callers.caller(client, call, key), Callers.tags(client, call.body()));
        if (now.config().requireKey() && key.isEmpty()) {
            throw new RefusedException(
                    401, "unauthorized", "A key of this gateway is needed; create one in Gatehouse and send it.");
        }
        Endpoint endpoint = endpoint(now, call.model());
        Capture capture = new Capture(now.config().capturePayloads());
        capture.request(bytes);
        try {
            relay.run(new Conversation(call, client, draft, recorder, capture), endpoint, now);
        } catch (BadRequest bad) {
            throw new RefusedException(400, "bad_request", String.valueOf(bad.getMessage()));
        } finally {
            recorder.keep(draft, capture);
        }
    }

    private static Endpoint endpoint(Live now, String name) throws RefusedException {
        return now.config()
                .endpoint(name)
                .orElseThrow(() -> new RefusedException(
                        404,
                        "unknown_model",
                        "No endpoint is named \"" + name + "\"; GET " + MODELS + " lists those that are."));
    }

    private static byte[] body(Exchange client, Live now) throws ClientGoneException, RefusedException {
        long most = now.config().maxBodyBytes();
        try {
            return client.body(most);
        } catch (TooLargeException tooLarge) {
            throw new RefusedException(
                    413,
                    "too_large",
                    "The request body is larger than " + most
                            + " bytes; send less, or raise maxBodyBytes of the gateway.");
        }
    }

    private void other(Exchange client) throws ClientGoneException, RefusedException {
        switch (client.path()) {
            case MODELS -> {
                Guards.method(client, "GET");
                answer(client, 200, Models.list(names(), started));
            }
            case HEALTH -> {
                Guards.method(client, "GET");
                answer(client, 200, health());
            }
            case COUNT_TOKENS -> {
                Guards.method(client, "POST");
                Guards.json(client);
                answer(client, 200, counted(client));
            }
            default ->
                throw new RefusedException(
                        404, "unknown_path", "Nothing is served at " + client.path() + "; the paths begin with /v1/.");
        }
    }

    private java.util.List<String> names() {
        return live.get().config().endpoints().stream().map(Endpoint::name).toList();
    }

    private ObjectNode health() {
        Optional<String> problem = recorder.problem();
        ObjectNode health = JsonNodeFactory.instance.objectNode().put("status", problem.isEmpty() ? "ok" : "degraded");
        problem.ifPresent(text -> health.put("problem", text));
        return health;
    }

    private ObjectNode counted(Exchange client) throws ClientGoneException, RefusedException {
        byte[] bytes = body(client, live.get());
        ModelCall call = ModelCall.read(ApiKind.MESSAGES, client, bytes);
        return JsonNodeFactory.instance.objectNode().put("input_tokens", SimulatedText.tokens(call.body()));
    }

    private void refuse(Exchange client, Draft draft, ApiKind api, RefusedException refused)
            throws ClientGoneException {
        draft.firstByte();
        draft.record(recorder, refused.status(), refused.error());
        int status = refused.status();
        answer(
                client,
                status,
                ApiErrors.body(api, status, ApiErrors.type(api, status), String.valueOf(refused.getMessage())));
    }

    private static void answer(Exchange client, int status, ObjectNode body) throws ClientGoneException {
        client.answer(
                status,
                Map.of("content-type", "application/json"),
                JsonMapper.shared().writeValueAsBytes(body));
    }
}
