package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class UsageReaderTest {
    private static final int ROUNDS = 2_000;

    /**
     * Usage bodies that providers really sent, with the counts that pydantic/genai-prices (MIT, revision 47df840) reads
     * from them.
     */
    @Test
    void readsWhatProvidersReallySent() throws IOException {
        List<String> cases = realCases();
        assertTrue(cases.size() > 200, "only " + cases.size() + " cases");
        for (String line : cases) {
            ObjectNode known = Golden.json(line);
            ApiKind api = ApiKind.valueOf(Json.text(known, "api"));
            Tokens tokens = UsageReader.body(api, known);
            assertEquals(known.path("input").asLong(), tokens.input(), line);
            assertEquals(known.path("output").asLong(), tokens.output(), line);
            assertEquals(known.path("cacheRead").asLong(), tokens.cacheRead(), line);
            assertEquals(known.path("cacheWrite").asLong(), tokens.cacheWrite5m() + tokens.cacheWrite1h(), line);
            assertEquals(known.path("reasoning").asLong(), tokens.reasoning(), line);
            assertEquals(known.path("audioInput").asLong(), tokens.audioInput(), line);
        }
    }

    private static List<String> realCases() throws IOException {
        try (var in = Objects.requireNonNull(UsageReaderTest.class.getResourceAsStream("usage-cases.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void anthropicInputLeavesCachesOutAndOpenAiInputHasThemIn() {
        Tokens same = Tokens.of(1_000, 50).withCache(700, 200, 0);
        assertEquals(
                same,
                UsageReader.body(
                        ApiKind.MESSAGES,
                        usage("{'input_tokens':100,'cache_read_input_tokens':700,"
                                + "'cache_creation_input_tokens':200,'output_tokens':50}")));
        assertEquals(
                same,
                UsageReader.body(
                        ApiKind.CHAT,
                        usage("{'prompt_tokens':1000,'completion_tokens':50,'total_tokens':1050,"
                                + "'prompt_tokens_details':{'cached_tokens':700,'cache_write_tokens':200}}")));
        assertEquals(
                same,
                UsageReader.body(
                        ApiKind.RESPONSES,
                        usage("{'input_tokens':1000,'output_tokens':50,"
                                + "'input_tokens_details':{'cached_tokens':700,'cache_write_tokens':200}}")));
    }

    @Test
    void whatIsNotToldIsUnknown() {
        for (ApiKind api : ApiKind.values()) {
            assertFalse(UsageReader.body(api, Golden.json("{}")).known(), api.name());
            assertFalse(UsageReader.body(api, usage("null")).known(), api.name());
            assertFalse(UsageReader.body(api, usage("{'total_tokens':5}")).known(), api.name());
            assertFalse(new UsageReader(api).tokens().known(), api.name());
        }
    }

    @Test
    void reasoningLeftOutOfTheOutputIsAddedToIt() {
        Tokens tokens = UsageReader.body(
                ApiKind.CHAT,
                usage("{'prompt_tokens':10,'completion_tokens':100,'total_tokens':160,"
                        + "'completion_tokens_details':{'reasoning_tokens':50}}"));
        assertEquals(150, tokens.output());
        assertEquals(50, tokens.reasoning());
    }

    @Test
    void otherNamesForCachedTokensAreKnown() {
        assertEquals(
                7,
                UsageReader.body(
                                ApiKind.CHAT,
                                usage("{'prompt_tokens':10,'completion_tokens':1,'prompt_cache_hit_tokens':7}"))
                        .cacheRead());
        assertEquals(
                6,
                UsageReader.body(ApiKind.CHAT, usage("{'prompt_tokens':10,'completion_tokens':1,'cached_tokens':6}"))
                        .cacheRead());
    }

    @Test
    void countsInAStreamReplaceEachOther() {
        UsageReader reader = new UsageReader(ApiKind.MESSAGES);
        reader.event(event("{'type':'message_start','message':{'usage':"
                + "{'input_tokens':5,'cache_read_input_tokens':9,'output_tokens':1}}}"));
        assertEquals(Tokens.of(14, 1).withCache(9, 0, 0), reader.tokens());
        reader.event(event("{'type':'message_delta','usage':{'output_tokens':20}}"));
        reader.event(event("{'type':'message_delta','usage':{'output_tokens':33,'input_tokens':null}}"));
        assertEquals(Tokens.of(14, 33).withCache(9, 0, 0), reader.tokens());
    }

    @Test
    void chunksWithNullUsageChangeNothing() {
        UsageReader reader = new UsageReader(ApiKind.CHAT);
        reader.event(event("{'choices':[],'usage':{'prompt_tokens':3,'completion_tokens':4}}"));
        reader.event(event("{'choices':[],'usage':null}"));
        reader.event(new SseEvent("", "\"usage\" but no JSON"));
        reader.event(SseEvent.DONE);
        assertEquals(Tokens.of(3, 4), reader.tokens());
    }

    @Test
    void groqTellsUsageInAPlaceOfItsOwn() {
        UsageReader reader = new UsageReader(ApiKind.CHAT);
        reader.event(event("{'choices':[],'x_groq':{'usage':{'prompt_tokens':3,'completion_tokens':4}}}"));
        assertEquals(Tokens.of(3, 4), reader.tokens());
    }

    @Test
    void responsesTellUsageInsideTheResponse() {
        UsageReader reader = new UsageReader(ApiKind.RESPONSES);
        reader.event(event("{'type':'response.created','response':{'usage':null}}"));
        reader.event(event("{'type':'response.completed','response':{'usage':"
                + "{'input_tokens':3,'output_tokens':4,'output_tokens_details':{'reasoning_tokens':2}}}}"));
        assertEquals(Tokens.of(3, 4).withReasoning(2), reader.tokens());
    }

    @Test
    void writingAndReadingGivesTheSameCounts() {
        Random random = new Random(42);
        for (int i = 0; i < ROUNDS; i++) {
            Tokens tokens = randomTokens(random);
            assertEquals(tokens, UsageReader.body(ApiKind.MESSAGES, wrap(UsageShape.messages(tokens))));
            assertEquals(tokens, UsageReader.body(ApiKind.CHAT, wrap(UsageShape.chat(tokens))));
            Tokens withoutLifetimes =
                    tokens.withCache(tokens.cacheRead(), tokens.cacheWrite5m() + tokens.cacheWrite1h(), 0);
            assertEquals(withoutLifetimes, UsageReader.body(ApiKind.RESPONSES, wrap(UsageShape.responses(tokens))));
        }
    }

    @Test
    void nonsenseNeverBreaksTheCounts() {
        Random random = new Random(7);
        String[] values = {"-5", "1e3", "2.5", "\"12\"", "null", "{}", "[1]", "99999999999", "true", "0"};
        String[] fields = {
            "prompt_tokens",
            "completion_tokens",
            "total_tokens",
            "input_tokens",
            "output_tokens",
            "cached_tokens",
            "cache_read_input_tokens",
            "cache_creation_input_tokens",
            "prompt_tokens_details",
            "cache_creation"
        };
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder body = new StringBuilder("{\"usage\":{\"x\":0");
            for (String field : fields) {
                body.append(",\"").append(field).append("\":").append(values[random.nextInt(values.length)]);
            }
            for (ApiKind api : ApiKind.values()) {
                Tokens tokens = UsageReader.body(api, Golden.json(body + "}}"));
                assertTrue(tokens.input() >= 0 && tokens.output() >= 0, body.toString());
                assertTrue(tokens.basis() != TokenBasis.ESTIMATED, body.toString());
            }
        }
    }

    private static Tokens randomTokens(Random random) {
        long read = random.nextInt(1_000);
        long fiveMinutes = random.nextInt(1_000);
        long hour = random.nextBoolean() ? 0 : random.nextInt(1_000);
        long reasoning = random.nextInt(500);
        long input = read + fiveMinutes + hour + random.nextInt(1_000);
        return Tokens.of(input, reasoning + random.nextInt(500))
                .withCache(read, fiveMinutes, hour)
                .withReasoning(reasoning);
    }

    private static ObjectNode wrap(ObjectNode usage) {
        ObjectNode body = Json.object();
        body.set("usage", usage);
        return body;
    }

    private static ObjectNode usage(String singleQuoted) {
        return Golden.json("{\"usage\":" + singleQuoted.replace('\'', '"') + "}");
    }

    private static SseEvent event(String singleQuoted) {
        return new SseEvent("", singleQuoted.replace('\'', '"'));
    }
}
