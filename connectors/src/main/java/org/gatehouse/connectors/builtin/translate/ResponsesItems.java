package org.gatehouse.connectors.builtin.translate;

import tools.jackson.databind.node.ObjectNode;

/** The items and parts of a response's output. */
final class ResponsesItems {
    private ResponsesItems() {}

    static ObjectNode message(String id, String status, String text) {
        ObjectNode item = emptyMessage(id, status);
        item.withArrayProperty("content").add(outputText(text));
        return item;
    }

    static ObjectNode refusal(String id, String reason) {
        ObjectNode item = emptyMessage(id, "completed");
        item.withArrayProperty("content").addObject().put("type", "refusal").put("refusal", reason);
        return item;
    }

    static ObjectNode emptyMessage(String id, String status) {
        ObjectNode item = Json.object()
                .put("id", id)
                .put("type", "message")
                .put("status", status)
                .put("role", "assistant");
        item.putArray("content");
        return item;
    }

    static ObjectNode outputText(String text) {
        ObjectNode part = Json.object().put("type", "output_text");
        part.putArray("annotations");
        part.putArray("logprobs");
        return part.put("text", text);
    }

    /**
     * A call. Some models leave out the arguments of a tool
     * that has none, while clients parse them, so a completed call has an empty object.
     */
    static ObjectNode call(ClientTool tool, String status, ToolPiece call) {
        ObjectNode item = Json.object()
                .put("id", Ids.call(call.id()))
                .put("type", tool.custom() ? "custom_tool_call" : "function_call")
                .put("status", status)
                .put("call_id", call.id())
                .put("name", tool.name());
        if (!tool.namespace().isEmpty()) {
            item.put("namespace", tool.namespace());
        }
        if (tool.custom()) {
            return item.put("input", call.arguments().isEmpty() ? "" : CustomTool.input(call.arguments()));
        }
        return item.put("arguments", "completed".equals(status) ? whole(call.arguments()) : call.arguments());
    }

    /** Arguments as clients can parse them. */
    static String whole(String arguments) {
        return arguments.isBlank() ? "{}" : arguments;
    }
}
