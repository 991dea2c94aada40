package org.gatehouse.connectors.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAI chat completion: a tool call when tools are offered and the user spoke last, text otherwise. */
final class SimulatedChat implements SimulatedAnswer {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final int ARGUMENT_PIECE = 8;

    private final ObjectNode request;
    private final String model;
    private final String id;
    private final Optional<JsonNode> tool;
    private final List<String> pieces;
    private final String finish;

    SimulatedChat(Ask ask) {
        request = ask.body();
        model = ask.model();
        JsonNode messages = request.path("messages");
        String seed =
                messages.isEmpty() ? "" : messages.get(messages.size() - 1).toString();
        id = "chatcmpl-simulated-" + Integer.toHexString(seed.hashCode());
        tool = tool(messages);
        int max = limit();
        List<String> all = tool.map(SimulatedChat::arguments).orElseGet(() -> text(seed, max));
        pieces = all.size() > max ? all.subList(0, max) : all;
        String natural = tool.isPresent() ? "tool_calls" : "stop";
        finish = pieces.size() >= max ? "length" : natural;
    }

    private int limit() {
        int newer = request.path("max_completion_tokens").asInt(Integer.MAX_VALUE);
        return Math.max(1, request.path("max_tokens").asInt(newer));
    }

    private Optional<JsonNode> tool(JsonNode messages) {
        boolean userSpoke = !messages.isEmpty()
                && "user".equals(messages.get(messages.size() - 1).path("role").asString(""));
        boolean wanted = !"none".equals(request.path("tool_choice").asString(""));
        String named = request.path("tool_choice").path("function").path("name").asString("");
        return userSpoke && wanted
                ? request.path("tools")
                        .valueStream()
                        .map(t -> t.path("function"))
                        .filter(f ->
                                named.isEmpty() || named.equals(f.path("name").asString("")))
                        .findFirst()
                : Optional.empty();
    }

    private static List<String> arguments(JsonNode function) {
        String json = SchemaExample.of(function.path("parameters")).toString();
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < json.length(); i += ARGUMENT_PIECE) {
            pieces.add(json.substring(i, Math.min(json.length(), i + ARGUMENT_PIECE)));
        }
        return pieces;
    }

    private List<String> text(String seed, int max) {
        JsonNode format = request.path("response_format");
        return switch (format.path("type").asString("")) {
            case "json_schema" ->
                List.of(SchemaExample.of(format.path("json_schema").path("schema"))
                        .toString());
            case "json_object" -> List.of("{\"simulated\":true}");
            default -> SimulatedText.words(seed, max);
        };
    }

    @Override
    public int outputTokens() {
        return pieces.size();
    }

    @Override
    public ObjectNode whole() {
        ObjectNode message = MAKE.objectNode().put("role", "assistant");
        String text = String.join("", pieces);
        tool.ifPresentOrElse(
                function -> {
                    message.putNull("content");
                    message.putArray("tool_calls").add(call(function, text));
                },
                () -> message.put("content", text));
        ObjectNode answer = head("chat.completion");
        answer.putArray("choices")
                .addObject()
                .put("index", 0)
                .put("finish_reason", finish)
                .set("message", message);
        answer.set("usage", usage());
        return answer;
    }

    @Override
    public List<String> events() {
        List<String> events = new ArrayList<>();
        ObjectNode opening = MAKE.objectNode().put("role", "assistant");
        tool.ifPresentOrElse(
                function -> opening.putNull("content")
                        .putArray("tool_calls")
                        .add(call(function, "").put("index", 0)),
                () -> opening.put("content", ""));
        events.add(chunk(opening, false));
        pieces.forEach(piece -> events.add(chunk(delta(piece), false)));
        events.add(chunk(MAKE.objectNode(), true));
        if (request.path("stream_options").path("include_usage").asBoolean(false)) {
            ObjectNode last = head("chat.completion.chunk");
            last.putArray("choices");
            last.set("usage", usage());
            events.add(last.toString());
        }
        events.add("[DONE]");
        return events;
    }

    private ObjectNode delta(String piece) {
        ObjectNode delta = MAKE.objectNode();
        if (tool.isEmpty()) {
            return delta.put("content", piece);
        }
        ObjectNode call = delta.putArray("tool_calls").addObject().put("index", 0);
        call.putObject("function").put("arguments", piece);
        return delta;
    }

    private String chunk(ObjectNode delta, boolean last) {
        ObjectNode chunk = head("chat.completion.chunk");
        ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
        choice.set("delta", delta);
        if (last) {
            choice.put("finish_reason", finish);
        } else {
            choice.putNull("finish_reason");
        }
        return JsonMapper.shared().writeValueAsString(chunk);
    }

    private ObjectNode call(JsonNode function, String arguments) {
        ObjectNode call =
                MAKE.objectNode().put("id", id.replace("chatcmpl", "call")).put("type", "function");
        call.putObject("function")
                .put("name", function.path("name").asString(""))
                .put("arguments", arguments);
        return call;
    }

    private ObjectNode head(String kind) {
        return MAKE.objectNode()
                .put("id", id)
                .put("object", kind)
                .put("created", System.currentTimeMillis() / 1000)
                .put("model", model);
    }

    private ObjectNode usage() {
        long input = SimulatedText.tokens(request.path("messages"));
        return MAKE.objectNode()
                .put("prompt_tokens", input)
                .put("completion_tokens", pieces.size())
                .put("total_tokens", input + pieces.size());
    }
}
