package org.gatehouse.connectors.builtin;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAI text completion. */
final class SimulatedCompletion implements SimulatedAnswer {
    /** What OpenAI's API takes when the client names no limit. */
    private static final int DEFAULT_MAX_TOKENS = 16;

    private final ObjectNode request;
    private final String model;
    private final List<String> words;

    SimulatedCompletion(Ask ask) {
        request = ask.body();
        model = ask.model();
        words = SimulatedText.words(
                request.path("prompt").toString(),
                Math.max(1, request.path("max_tokens").asInt(DEFAULT_MAX_TOKENS)));
    }

    @Override
    public int outputTokens() {
        return words.size();
    }

    @Override
    public ObjectNode whole() {
        ObjectNode answer = choice(String.join("", words), "length");
        answer.set("usage", usage());
        return answer;
    }

    @Override
    public List<String> events() {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            events.add(
                    choice(words.get(i), i == words.size() - 1 ? "length" : "").toString());
        }
        if (request.path("stream_options").path("include_usage").asBoolean(false)) {
            ObjectNode last = head();
            last.putArray("choices");
            last.set("usage", usage());
            events.add(last.toString());
        }
        events.add("[DONE]");
        return events;
    }

    private ObjectNode choice(String text, String finish) {
        ObjectNode answer = head();
        ObjectNode choice =
                answer.putArray("choices").addObject().put("index", 0).put("text", text);
        if (finish.isEmpty()) {
            choice.putNull("finish_reason");
        } else {
            choice.put("finish_reason", finish);
        }
        return answer;
    }

    private ObjectNode head() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", "cmpl-simulated-" + Integer.toHexString(words.hashCode()))
                .put("object", "text_completion")
                .put("created", System.currentTimeMillis() / 1000)
                .put("model", model);
    }

    private ObjectNode usage() {
        long input = SimulatedText.tokens(request.path("prompt"));
        return JsonNodeFactory.instance
                .objectNode()
                .put("prompt_tokens", input)
                .put("completion_tokens", words.size())
                .put("total_tokens", input + words.size());
    }
}
