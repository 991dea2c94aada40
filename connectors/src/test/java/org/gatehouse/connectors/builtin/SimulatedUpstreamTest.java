package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.simulate.SimulatedModel;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SimulatedUpstreamTest {
    private static final String MODEL = "simulated/m";

    private static Ask ask(ApiKind api, boolean stream, String json) {
        return new Ask(
                api, MODEL, (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"')), stream, Map.of());
    }

    private static Reply call(SimulatedModel model, Ask ask) throws IOException {
        UpstreamConfig config = UpstreamConfig.simulated("simulated", List.of(model));
        return new SimulatedUpstream(config, new SplittableRandom(3)).call(ask, Stop.never());
    }

    private static JsonNode whole(Ask ask) throws IOException {
        try (Reply reply = call(new SimulatedModel(MODEL, 0, 0, 0, 0, 0), ask)) {
            assertEquals(200, reply.status());
            return JsonMapper.shared().readTree(reply.body());
        }
    }

    private static final String HELLO = "'messages':[{'role':'user','content':'Hello'}]";

    @Test
    void aLimitEndsTheAnswerAndIsToldAsTheReason() throws IOException {
        JsonNode cut = whole(ask(ApiKind.CHAT, false, "{'max_completion_tokens':3," + HELLO + "}"));
        assertEquals(
                "This answer is",
                cut.path("choices").path(0).path("message").path("content").stringValue());
        assertEquals("length", cut.path("choices").path(0).path("finish_reason").stringValue());
        assertEquals(3, cut.path("usage").path("completion_tokens").intValue());
    }

    @Test
    void differentQuestionsGetDifferentAnswers() throws IOException {
        JsonNode one = whole(ask(ApiKind.CHAT, false, "{" + HELLO + "}")).path("choices");
        JsonNode other = whole(ask(ApiKind.CHAT, false, "{" + HELLO.replace("Hello", "Bye") + "}"))
                .path("choices");
        assertTrue(!one.equals(other), one.toString());
    }

    @Test
    void aToolResultIsAnsweredWithText() throws IOException {
        String tools = "'tools':[{'type':'function','function':{'name':'f'}}],";
        JsonNode call = whole(ask(ApiKind.CHAT, false, "{" + tools + HELLO + "}"));
        assertEquals(
                "{}",
                call.at("/choices/0/message/tool_calls/0/function/arguments").stringValue());
        JsonNode text = whole(ask(
                ApiKind.CHAT, false, "{" + tools + "'messages':[{'role':'tool','tool_call_id':'x','content':'42'}]}"));
        assertEquals("stop", text.at("/choices/0/finish_reason").stringValue());
        JsonNode none = whole(ask(ApiKind.CHAT, false, "{'tool_choice':'none'," + tools + HELLO + "}"));
        assertEquals("stop", none.at("/choices/0/finish_reason").stringValue());
    }

    @Test
    void jsonIsAnsweredWhereJsonIsAskedFor() throws IOException {
        String format = "'response_format':{'type':'json_schema','json_schema':{'schema':{'type':'object',"
                + "'properties':{'a':{'type':'integer'},'b':{'type':['string','null']},'c':{'type':'array'}},"
                + "'required':['a','b','c']}}},";
        JsonNode answer = whole(ask(ApiKind.CHAT, false, "{" + format + HELLO + "}"));
        assertEquals(
                "{\"a\":1,\"b\":\"simulated\",\"c\":[]}",
                answer.at("/choices/0/message/content").stringValue());
    }

    @Test
    void streamedPiecesMakeTheWholeAnswer() throws IOException {
        String request = "{'stream_options':{'include_usage':true}," + HELLO + "}";
        String content = whole(ask(ApiKind.CHAT, false, request))
                .at("/choices/0/message/content")
                .stringValue();
        StringBuilder streamed = new StringBuilder();
        List<String> events =
                SimulatedAnswer.to(ask(ApiKind.CHAT, true, request)).events();
        for (String event : events.subList(0, events.size() - 1)) {
            streamed.append(JsonMapper.shared()
                    .readTree(event)
                    .at("/choices/0/delta/content")
                    .asString(""));
        }
        assertEquals(content, streamed.toString());
        assertEquals("[DONE]", events.getLast());
    }

    @Test
    void vectorsHaveLengthOneAndAreTheSameInBothEncodings() throws IOException {
        JsonNode plain = whole(ask(ApiKind.EMBEDDINGS, false, "{'input':'a','dimensions':64}"));
        JsonNode packed =
                whole(ask(ApiKind.EMBEDDINGS, false, "{'input':'a','dimensions':64,'encoding_format':'base64'}"));
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder()
                        .decode(packed.at("/data/0/embedding").stringValue()))
                .order(ByteOrder.LITTLE_ENDIAN);
        double squares = 0;
        for (JsonNode number : plain.at("/data/0/embedding")) {
            float value = bytes.getFloat();
            assertEquals(number.floatValue(), value);
            squares += value * value;
        }
        assertEquals(1, squares, 1e-5);
        assertEquals(0, bytes.remaining());
    }

    @Test
    void tokenNumbersAreOneInputAndListsAreSeveral() throws IOException {
        assertEquals(
                1,
                whole(ask(ApiKind.EMBEDDINGS, false, "{'input':[1,2,3]}"))
                        .path("data")
                        .size());
        assertEquals(
                2,
                whole(ask(ApiKind.EMBEDDINGS, false, "{'input':[[1],[2]]}"))
                        .path("data")
                        .size());
        assertEquals(
                1536,
                whole(ask(ApiKind.EMBEDDINGS, false, "{'input':'a'}"))
                        .at("/data/0/embedding")
                        .size());
    }

    @Test
    void failuresHaveTheirStatusAndTheTimeToWait() throws IOException {
        Ask ask = ask(ApiKind.CHAT, true, "{" + HELLO + "}");
        assertEquals(500, call(new SimulatedModel(MODEL, 0, 0, 0, 1, 0), ask).status());
        Reply limited = call(new SimulatedModel(MODEL, 0, 0, 0, 0, 1), ask);
        assertEquals(429, limited.status());
        assertEquals("1", limited.headers().get("retry-after"));
        assertEquals(
                404,
                call(new SimulatedModel("simulated/other", 0, 0, 0, 0, 0), ask).status());
    }

    @Test
    void aStreamTakesAtLeastTheTimeOfItsModel() throws IOException {
        long start = System.nanoTime();
        try (InputStream body = call(
                        new SimulatedModel(MODEL, 30, 0, 0, 0, 0), ask(ApiKind.CHAT, true, "{" + HELLO + "}"))
                .body()) {
            assertTrue(body.read() > 0);
        }
        assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(30));
    }

    @Test
    void aStopEndsTheWaiting() throws IOException {
        Stop stop = new Stop();
        UpstreamConfig config =
                UpstreamConfig.simulated("simulated", List.of(new SimulatedModel(MODEL, 3_600_000, 0, 0, 0, 0)));
        Reply reply = new SimulatedUpstream(config, new SplittableRandom(3))
                .call(ask(ApiKind.CHAT, true, "{" + HELLO + "}"), stop);
        stop.stop();
        assertThrows(IOException.class, () -> reply.body().read());
    }
}
