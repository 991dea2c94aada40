package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gatehouse.domain.invocation.Tokens;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a chat stream as the events of the responses API. */
final class ResponsesStream implements ChatEvents {
    private final ObjectNode clientRequest;
    private final ResponsesEvents events = new ResponsesEvents();
    private final Map<Integer, ResponsesCall> calls = new TreeMap<>();
    private final List<ResponsesOutput> outputs = new ArrayList<>();
    private ObjectNode response = Json.object();
    private Optional<ResponsesText> text = Optional.empty();

    ResponsesStream(ObjectNode clientRequest) {
        this.clientRequest = clientRequest;
    }

    @Override
    public List<SseEvent> begun(ObjectNode firstChunk) {
        response = ResponsesAnswer.head(firstChunk, clientRequest);
        return List.of(
                events.ofResponse("response.created", response), events.ofResponse("response.in_progress", response));
    }

    @Override
    public List<SseEvent> text(String piece) {
        List<SseEvent> out = new ArrayList<>();
        ResponsesText open = text.orElseGet(() -> {
            ResponsesText made = new ResponsesText(
                    events, outputs.size(), Json.text(response, "id").replace("resp_", "msg_"));
            outputs.add(made);
            out.addAll(made.begin());
            return made;
        });
        text = Optional.of(open);
        out.add(open.delta(piece));
        return out;
    }

    @Override
    public List<SseEvent> toolCall(ToolPiece piece) {
        List<SseEvent> out = new ArrayList<>();
        ResponsesCall known = calls.get(piece.number());
        ResponsesCall call = known == null ? begin(piece, out) : known;
        if (!piece.arguments().isEmpty()) {
            out.addAll(call.delta(piece.arguments()));
        }
        return out;
    }

    private ResponsesCall begin(ToolPiece piece, List<SseEvent> out) {
        ResponsesCall made =
                new ResponsesCall(events, outputs.size(), piece, ClientTool.called(clientRequest, piece.name()));
        calls.put(piece.number(), made);
        outputs.add(made);
        out.addAll(made.begin());
        return made;
    }

    @Override
    public List<SseEvent> finished(String reason, Tokens tokens) {
        List<SseEvent> out = new ArrayList<>();
        ArrayNode output = Json.array();
        for (ResponsesOutput item : outputs) {
            out.addAll(item.end());
            output.add(item.item("completed"));
        }
        ResponsesAnswer.close(response, output, reason, tokens);
        String status = Json.text(response, "status");
        out.add(events.ofResponse("response." + status, response));
        return out;
    }

    @Override
    public List<SseEvent> failed(String message) {
        if (response.isEmpty()) {
            response = ResponsesAnswer.head(Json.object(), clientRequest);
        }
        response.put("status", "failed")
                .putObject("error")
                .put("code", "server_error")
                .put("message", message);
        return List.of(events.ofResponse("response.failed", response));
    }
}
