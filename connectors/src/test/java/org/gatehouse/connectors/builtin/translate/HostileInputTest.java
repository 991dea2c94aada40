package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.gatehouse.domain.invocation.ApiKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Golden inputs with places spoilt at random: a request is carried out or refused, an answer is always translated. */
class HostileInputTest {
    private static final int SPOILT_PER_CASE = 200;

    @ParameterizedTest
    @ValueSource(strings = {"request-messages-to-chat", "request-responses-to-chat", "request-chat-to-anthropic"})
    void aSpoiltRequestIsCarriedOutOrRefusedWithAReason(String folder) throws IOException {
        Random random = new Random(31);
        int refused = 0;
        int carriedOut = 0;
        for (String name : Golden.cases(folder)) {
            ObjectNode given = Golden.part(Golden.read(folder, name), "given");
            for (int i = 0; i < SPOILT_PER_CASE; i++) {
                ObjectNode spoilt = Mutation.of(given, random);
                String before = spoilt.toString();
                try {
                    assertFalse(translation(folder).apply(spoilt).isEmpty());
                    carriedOut++;
                } catch (BadRequest bad) {
                    assertTrue(String.valueOf(bad.getMessage()).length() > 20, "no reason: " + bad);
                    refused++;
                }
                assertEquals(before, spoilt.toString());
            }
        }
        assertTrue(refused > 50 && carriedOut > 50, refused + " refused, " + carriedOut + " carried out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer-chat-to-messages", "answer-chat-to-responses", "answer-anthropic-to-chat"})
    void aSpoiltAnswerIsStillTranslated(String folder) throws IOException {
        Random random = new Random(32);
        for (String name : Golden.cases(folder)) {
            ObjectNode golden = Golden.read(folder, name);
            ObjectNode request = Golden.part(golden, "request");
            for (int i = 0; i < SPOILT_PER_CASE; i++) {
                ObjectNode spoilt = Mutation.of(Golden.part(golden, "given"), random);
                ObjectNode made = switch (folder) {
                    case "answer-chat-to-messages" -> FromChat.answer(ApiKind.MESSAGES, spoilt, request);
                    case "answer-chat-to-responses" -> FromChat.answer(ApiKind.RESPONSES, spoilt, request);
                    default -> AnthropicAnswer.of(spoilt, Instant.EPOCH);
                };
                assertTrue(made.has("id") && made.has("usage"), made.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream-chat-to-messages", "stream-chat-to-responses", "stream-anthropic-to-chat"})
    void aSpoiltStreamAlwaysComesToAnEnd(String folder) throws IOException {
        Random random = new Random(33);
        for (String name : Golden.cases(folder)) {
            Golden.StreamCase golden = Golden.stream(folder, name);
            List<SseEvent> events = Golden.events(golden.upstream());
            for (int i = 0; i < SPOILT_PER_CASE / 4; i++) {
                List<SseEvent> made = Golden.translate(translator(folder, golden.request()), spoilt(events, random));
                SseEvent last = made.getLast();
                assertTrue(ends(folder, last), last.toString());
                assertEquals(
                        1, made.stream().filter(event -> ends(folder, event)).count(), "ends more than once");
            }
        }
    }

    private static List<SseEvent> spoilt(List<SseEvent> events, Random random) {
        List<SseEvent> spoilt = new ArrayList<>();
        for (SseEvent event : events) {
            switch (random.nextInt(6)) {
                case 0 ->
                    spoilt.add(Json.parse(event.data())
                            .map(body -> new SseEvent(
                                    event.event(), Mutation.of(body, random).toString()))
                            .orElse(event));
                case 1 -> {
                    // Lost on the way.
                }
                case 2 -> spoilt.addAll(List.of(event, event));
                default -> spoilt.add(event);
            }
        }
        return spoilt;
    }

    private static boolean ends(String folder, SseEvent event) {
        return switch (folder) {
            case "stream-chat-to-messages" -> List.of("message_stop", "error").contains(event.event());
            case "stream-chat-to-responses" ->
                List.of("response.completed", "response.incomplete", "response.failed")
                        .contains(event.event());
            default -> event.done() || event.data().startsWith("{\"error\"");
        };
    }

    private static UnaryOperator<ObjectNode> translation(String folder) {
        return switch (folder) {
            case "request-messages-to-chat" -> body -> ToChat.request(ApiKind.MESSAGES, body);
            case "request-responses-to-chat" -> body -> ToChat.request(ApiKind.RESPONSES, body);
            default -> Anthropic::request;
        };
    }

    private static StreamTranslator translator(String folder, ObjectNode request) {
        return switch (folder) {
            case "stream-chat-to-messages" -> FromChat.stream(ApiKind.MESSAGES, request);
            case "stream-chat-to-responses" -> FromChat.stream(ApiKind.RESPONSES, request);
            default -> Anthropic.stream();
        };
    }
}
