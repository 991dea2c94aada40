package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A tool call of a streamed response. The text for a custom tool comes wrapped in JSON, so it is told in one piece when
 * it is whole.
 */
final class ResponsesCall implements ResponsesOutput {
    private final ResponsesEvents events;
    private final int index;
    private final ToolPiece first;
    private final ClientTool tool;
    private final StringBuilder arguments = new StringBuilder();

    ResponsesCall(ResponsesEvents events, int index, ToolPiece first, ClientTool tool) {
        this.events = events;
        this.index = index;
        this.first = first;
        this.tool = tool;
    }

    @Override
    public List<SseEvent> begin() {
        return List.of(events.ofItem("response.output_item.added", index, item("in_progress")));
    }

    List<SseEvent> delta(String piece) {
        arguments.append(piece);
        return tool.custom()
                ? List.of()
                : List.of(events.of(
                        place("response.function_call_arguments.delta").put("delta", piece)));
    }

    @Override
    public List<SseEvent> end() {
        List<SseEvent> out = new ArrayList<>();
        if (tool.custom()) {
            String input = CustomTool.input(arguments.toString());
            out.add(events.of(place("response.custom_tool_call_input.delta").put("delta", input)));
            out.add(events.of(place("response.custom_tool_call_input.done").put("input", input)));
        } else {
            out.add(events.of(place("response.function_call_arguments.done")
                    .put("name", tool.name())
                    .put("arguments", ResponsesItems.whole(arguments.toString()))));
        }
        out.add(events.ofItem("response.output_item.done", index, item("completed")));
        return out;
    }

    @Override
    public ObjectNode item(String status) {
        return ResponsesItems.call(
                tool, status, new ToolPiece(first.number(), first.id(), first.name(), arguments.toString()));
    }

    private ObjectNode place(String type) {
        return ResponsesEvents.about(type, Ids.call(first.id()), index);
    }
}
