package org.gatehouse.connectors.builtin.translate;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.gatehouse.domain.invocation.ApiKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Every translation against its golden files. */
class WireFormatTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30Z");

    static List<String> messagesRequests() {
        return Golden.cases("request-messages-to-chat");
    }

    static List<String> responsesRequests() {
        return Golden.cases("request-responses-to-chat");
    }

    static List<String> anthropicRequests() {
        return Golden.cases("request-chat-to-anthropic");
    }

    static List<String> messagesAnswers() {
        return Golden.cases("answer-chat-to-messages");
    }

    static List<String> responsesAnswers() {
        return Golden.cases("answer-chat-to-responses");
    }

    static List<String> anthropicAnswers() {
        return Golden.cases("answer-anthropic-to-chat");
    }

    static List<String> messagesStreams() {
        return Golden.cases("stream-chat-to-messages");
    }

    static List<String> responsesStreams() {
        return Golden.cases("stream-chat-to-responses");
    }

    static List<String> anthropicStreams() {
        return Golden.cases("stream-anthropic-to-chat");
    }

    @ParameterizedTest
    @MethodSource("messagesRequests")
    void messagesRequestBecomesChatRequest(String name) throws IOException {
        request("request-messages-to-chat", name, ApiKind.MESSAGES);
    }

    @ParameterizedTest
    @MethodSource("responsesRequests")
    void responsesRequestBecomesChatRequest(String name) throws IOException {
        request("request-responses-to-chat", name, ApiKind.RESPONSES);
    }

    @ParameterizedTest
    @MethodSource("anthropicRequests")
    void chatRequestBecomesAnthropicRequest(String name) throws IOException {
        ObjectNode golden = Golden.read("request-chat-to-anthropic", name);
        ObjectNode made = Anthropic.request(Golden.part(golden, "given"));
        Golden.check("request-chat-to-anthropic", name, golden, made);
    }

    @ParameterizedTest
    @MethodSource("messagesAnswers")
    void chatAnswerBecomesMessage(String name) throws IOException {
        answer("answer-chat-to-messages", name, ApiKind.MESSAGES);
    }

    @ParameterizedTest
    @MethodSource("responsesAnswers")
    void chatAnswerBecomesResponse(String name) throws IOException {
        answer("answer-chat-to-responses", name, ApiKind.RESPONSES);
    }

    @ParameterizedTest
    @MethodSource("anthropicAnswers")
    void anthropicMessageBecomesChatAnswer(String name) throws IOException {
        ObjectNode golden = Golden.read("answer-anthropic-to-chat", name);
        ObjectNode made = AnthropicAnswer.of(Golden.part(golden, "given"), NOW);
        Golden.check("answer-anthropic-to-chat", name, golden, made);
    }

    @ParameterizedTest
    @MethodSource("messagesStreams")
    void chatStreamBecomesMessageEvents(String name) throws IOException {
        stream("stream-chat-to-messages", name, ApiKind.MESSAGES);
    }

    @ParameterizedTest
    @MethodSource("responsesStreams")
    void chatStreamBecomesResponseEvents(String name) throws IOException {
        stream("stream-chat-to-responses", name, ApiKind.RESPONSES);
    }

    @ParameterizedTest
    @MethodSource("anthropicStreams")
    void anthropicEventsBecomeChatChunks(String name) throws IOException {
        Golden.StreamCase golden = Golden.stream("stream-anthropic-to-chat", name);
        List<SseEvent> made = Golden.translate(new AnthropicStream(NOW), Golden.events(golden.upstream()));
        Golden.check("stream-anthropic-to-chat", name, golden, made);
    }

    private static void request(String folder, String name, ApiKind from) throws IOException {
        ObjectNode golden = Golden.read(folder, name);
        Golden.check(folder, name, golden, ToChat.request(from, Golden.part(golden, "given")));
    }

    private static void answer(String folder, String name, ApiKind to) throws IOException {
        ObjectNode golden = Golden.read(folder, name);
        ObjectNode made = FromChat.answer(to, Golden.part(golden, "given"), Golden.part(golden, "request"));
        Golden.check(folder, name, golden, made);
    }

    private static void stream(String folder, String name, ApiKind to) throws IOException {
        Golden.StreamCase golden = Golden.stream(folder, name);
        StreamTranslator translator = FromChat.stream(to, golden.request());
        Golden.check(folder, name, golden, Golden.translate(translator, Golden.events(golden.upstream())));
    }
}
