package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Tokens;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a chat stream as Anthropic's events. Anthropic's blocks follow one another, while the pieces of several tool
 * calls may come mixed: text and the first call are streamed as they come, the other calls follow at the end.
 */
final class MessagesStream implements ChatEvents {
    private final ObjectNode clientRequest;
    private final MessagesBlocks blocks = new MessagesBlocks();
    private final Map<Integer, Waiting> waiting = new LinkedHashMap<>();
    private final StringBuilder lateText = new StringBuilder();
    private boolean calledTools;

    MessagesStream(ObjectNode clientRequest) {
        this.clientRequest = clientRequest;
    }

    @Override
    public List<SseEvent> begun(ObjectNode firstChunk) {
        ObjectNode start = Json.object().put("type", "message_start");
        start.set("message", MessagesAnswer.empty(firstChunk, clientRequest));
        return List.of(MessagesBlocks.event(start));
    }

    @Override
    public List<SseEvent> text(String piece) {
        if (calledTools) {
            lateText.append(piece);
            return List.of();
        }
        List<SseEvent> out = new ArrayList<>();
        if (!blocks.open()) {
            out.add(blocks.start(ChatParts.text("")));
        }
        out.add(blocks.text(piece));
        return out;
    }

    @Override
    public List<SseEvent> toolCall(ToolPiece piece) {
        if (piece.number() > 0) {
            waiting.computeIfAbsent(piece.number(), any -> new Waiting(piece, new StringBuilder()))
                    .arguments
                    .append(piece.arguments());
            return List.of();
        }
        List<SseEvent> out = new ArrayList<>();
        if (!calledTools) {
            calledTools = true;
            out.addAll(blocks.stop());
            out.add(blocks.start(toolUse(piece)));
        }
        if (!piece.arguments().isEmpty()) {
            out.add(blocks.arguments(piece.arguments()));
        }
        return out;
    }

    @Override
    public List<SseEvent> finished(String reason, Tokens tokens) {
        List<SseEvent> out = new ArrayList<>(blocks.stop());
        for (Waiting tool : waiting.values()) {
            out.add(blocks.start(toolUse(tool.first)));
            out.add(blocks.arguments(tool.arguments.toString()));
            out.addAll(blocks.stop());
        }
        if (!lateText.isEmpty()) {
            out.add(blocks.start(ChatParts.text("")));
            out.add(blocks.text(lateText.toString()));
            out.addAll(blocks.stop());
        }
        ObjectNode end = Json.object().put("type", "message_delta");
        end.putObject("delta")
                .put("stop_reason", StopReasons.toMessages(reason, calledTools))
                .putNull("stop_sequence");
        end.set("usage", UsageShape.messages(tokens));
        out.add(MessagesBlocks.event(end));
        out.add(MessagesBlocks.event(Json.object().put("type", "message_stop")));
        return out;
    }

    @Override
    public List<SseEvent> failed(String message) {
        String type = ApiErrors.type(ApiKind.MESSAGES, 500);
        return List.of(MessagesBlocks.event(ApiErrors.body(ApiKind.MESSAGES, 500, type, message)));
    }

    private static ObjectNode toolUse(ToolPiece piece) {
        ObjectNode block =
                Json.object().put("type", "tool_use").put("id", piece.id()).put("name", piece.name());
        block.putObject("input");
        return block;
    }

    /** A tool call whose block cannot be opened yet. */
    private record Waiting(ToolPiece first, StringBuilder arguments) {}
}
