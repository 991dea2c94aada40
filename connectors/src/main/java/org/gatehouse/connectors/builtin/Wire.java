package org.gatehouse.connectors.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatehouse.connectors.builtin.translate.Anthropic;
import org.gatehouse.connectors.builtin.translate.FromChat;
import org.gatehouse.connectors.builtin.translate.SseEvent;
import org.gatehouse.connectors.builtin.translate.StreamTranslator;
import org.gatehouse.connectors.builtin.translate.ToChat;
import org.gatehouse.domain.invocation.ApiKind;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How the client's API meets the upstream's. Where they are the same, everything passes as it is but the model's name;
 * otherwise OpenAI chat is the form in the middle.
 *
 * @param client the API that the client speaks
 * @param upstream the API that the upstream is asked in
 */
record Wire(ApiKind client, ApiKind upstream) {
    /** The wire between them; nothing when the upstream cannot do what the API is for. */
    static Optional<Wire> between(ApiKind client, UpstreamKind kind) {
        boolean conversation = switch (client) {
            case CHAT, MESSAGES, RESPONSES -> true;
            case COMPLETIONS, EMBEDDINGS, OTHER -> false;
        };
        if (kind == UpstreamKind.ANTHROPIC) {
            return conversation ? Optional.of(new Wire(client, ApiKind.MESSAGES)) : Optional.empty();
        }
        return Optional.of(new Wire(client, conversation ? ApiKind.CHAT : client));
    }

    private boolean same() {
        return client == upstream;
    }

    /** The request in the upstream's API. The client's body is left as it is. */
    ObjectNode request(ObjectNode clientBody, String model, boolean stream) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.setAll(same() ? clientBody : translated(clientBody));
        body.put("model", model);
        if (stream && (upstream == ApiKind.CHAT || upstream == ApiKind.COMPLETIONS)) {
            askForUsage(body);
        }
        return body;
    }

    private ObjectNode translated(ObjectNode clientBody) {
        ObjectNode chat = client == ApiKind.CHAT ? clientBody : ToChat.request(client, clientBody);
        return upstream == ApiKind.MESSAGES ? Anthropic.request(chat) : chat;
    }

    private static void askForUsage(ObjectNode body) {
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        if (body.path("stream_options") instanceof ObjectNode given) {
            options.setAll(given);
        }
        options.put("include_usage", true);
        body.set("stream_options", options);
    }

    /** The answer in the client's API. */
    ObjectNode answer(ObjectNode upstreamAnswer, ObjectNode clientBody) {
        if (same()) {
            return upstreamAnswer;
        }
        ObjectNode chat = upstream == ApiKind.MESSAGES ? Anthropic.answer(upstreamAnswer) : upstreamAnswer;
        return client == ApiKind.CHAT ? chat : FromChat.answer(client, chat, clientBody);
    }

    /** Whether answers pass byte for byte. */
    boolean passes() {
        return same();
    }

    /** Turns the upstream's events into the client's. */
    StreamTranslator stream(ObjectNode clientBody) {
        StreamTranslator toClient = same() ? new AsItIs() : translator(clientBody);
        boolean drop = (client == ApiKind.CHAT || client == ApiKind.COMPLETIONS)
                && !clientBody.path("stream_options").path("include_usage").asBoolean(false);
        return drop ? new Chain(toClient, new WithoutUsage()) : toClient;
    }

    private StreamTranslator translator(ObjectNode clientBody) {
        if (upstream != ApiKind.MESSAGES) {
            return FromChat.stream(client, clientBody);
        }
        return client == ApiKind.CHAT
                ? Anthropic.stream()
                : new Chain(Anthropic.stream(), FromChat.stream(client, clientBody));
    }

    private record AsItIs() implements StreamTranslator {
        @Override
        public List<SseEvent> accept(SseEvent event) {
            return List.of(event);
        }

        @Override
        public List<SseEvent> end() {
            return List.of();
        }
    }

    private record Chain(StreamTranslator first, StreamTranslator second) implements StreamTranslator {
        @Override
        public List<SseEvent> accept(SseEvent event) {
            return through(first.accept(event));
        }

        @Override
        public List<SseEvent> end() {
            List<SseEvent> rest = through(first.end());
            rest.addAll(second.end());
            return rest;
        }

        private List<SseEvent> through(List<SseEvent> events) {
            List<SseEvent> out = new ArrayList<>();
            events.forEach(e -> out.addAll(second.accept(e)));
            return out;
        }
    }
}
