package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gatehouse.domain.invocation.Tokens;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer, and how a chat stream may tell it.
 *
 * @param text its text, possibly empty
 * @param calls its tool calls
 * @param tokens its counts
 */
record ChatScript(String text, List<Call> calls, Tokens tokens) {
    private static final String[] WORDS = {"one ", "zwei ", "trois\n", "四", "\"five\" ", "{six} ", "😀"};

    /** A tool call as the client must see it. */
    record Call(String id, String name, String arguments) {}

    static ChatScript random(Random random) {
        StringBuilder text = new StringBuilder();
        List<Call> calls = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            String arguments = Json.object()
                    .put("city", WORDS[random.nextInt(WORDS.length)])
                    .put("days", random.nextInt(9))
                    .toString();
            calls.add(new Call("call_" + calls.size(), "tool" + random.nextInt(3), arguments));
        }
        for (int n = random.nextInt(5) + (calls.isEmpty() ? 1 : 0); n > 0; n--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        long read = random.nextInt(50);
        Tokens tokens = Tokens.of(read + random.nextInt(50), 10L + random.nextInt(50))
                .withCache(read, 0, 0)
                .withReasoning(random.nextInt(10));
        return new ChatScript(text.toString(), calls, tokens);
    }

    /** The chunks: text in pieces, then the calls with their pieces mixed, the finish, the usage, the end. */
    List<SseEvent> chunks(Random random) {
        List<SseEvent> chunks = new ArrayList<>();
        chunks.add(chunk(Json.object().put("role", "assistant").put("content", "")));
        for (String piece : pieces(text, random)) {
            chunks.add(chunk(Json.object().put("content", piece)));
        }
        List<List<ObjectNode>> waiting = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            chunks.add(call(ChatParts.toolCall(calls.get(i).id(), calls.get(i).name(), "")
                    .put("index", i)));
            waiting.add(argumentPieces(i, random));
        }
        while (waiting.stream().anyMatch(list -> !list.isEmpty())) {
            List<ObjectNode> next = waiting.get(random.nextInt(waiting.size()));
            if (!next.isEmpty()) {
                chunks.add(call(next.removeFirst()));
            }
        }
        chunks.add(finish(calls.isEmpty() ? "stop" : "tool_calls"));
        chunks.add(usage());
        chunks.add(SseEvent.DONE);
        return chunks;
    }

    private List<ObjectNode> argumentPieces(int index, Random random) {
        List<ObjectNode> made = new ArrayList<>();
        for (String piece : pieces(calls.get(index).arguments(), random)) {
            ObjectNode call = Json.object().put("index", index);
            call.putObject("function").put("arguments", piece);
            made.add(call);
        }
        return made;
    }

    private static List<String> pieces(String whole, Random random) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < whole.length()) {
            int to = Math.min(whole.length(), from + 1 + random.nextInt(7));
            if (to < whole.length() && Character.isLowSurrogate(whole.charAt(to))) {
                to++;
            }
            pieces.add(whole.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static SseEvent call(ObjectNode call) {
        ObjectNode delta = Json.object();
        delta.putArray("tool_calls").add(call);
        return chunk(delta);
    }

    private static SseEvent chunk(ObjectNode delta) {
        ObjectNode chunk = head();
        ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
        choice.set("delta", delta);
        choice.putNull("finish_reason");
        return new SseEvent("", chunk.toString());
    }

    private static SseEvent finish(String reason) {
        ObjectNode chunk = head();
        ObjectNode choice = chunk.putArray("choices").addObject().put("index", 0);
        choice.putObject("delta");
        choice.put("finish_reason", reason);
        return new SseEvent("", chunk.toString());
    }

    private SseEvent usage() {
        ObjectNode chunk = head();
        chunk.putArray("choices");
        chunk.set("usage", UsageShape.chat(tokens));
        return new SseEvent("", chunk.toString());
    }

    private static ObjectNode head() {
        return Json.object().put("id", "chatcmpl-1").put("created", 1).put("model", "m");
    }
}
