package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Ids and names of tools and their calls on the way there and back. */
class ToolNamesTest {
    private static final ObjectNode CLIENT = Golden.json("{\"tools\":["
            + "{\"type\":\"function\",\"name\":\"close\"},"
            + "{\"type\":\"custom\",\"name\":\"patch\"},"
            + "{\"type\":\"web_search\"},"
            + "{\"type\":\"namespace\",\"name\":\"crm\",\"tools\":["
            + "{\"type\":\"function\",\"name\":\"close\"},{\"type\":\"custom\",\"name\":\"note\"}]}]}");

    @ParameterizedTest
    @CsvSource({
        "close, '', close, false",
        "patch, '', patch, true",
        "crm__close, crm, close, false",
        "crm__note, crm, note, true",
        "made_up, '', made_up, false"
    })
    void aCallFindsTheToolThatWasDeclared(String chatName, String namespace, String name, boolean custom) {
        ClientTool tool = ClientTool.called(CLIENT, chatName);
        assertEquals(new ClientTool(namespace, name, custom), tool);
        assertEquals(chatName, tool.chatName());
    }

    @Test
    void freeTextSurvivesItsWrapping() {
        for (String text : new String[] {"", "plain", "two\nlines", "{\"input\":\"nested\"}", "\"quoted\" \\ 漢 😀"}) {
            assertEquals(text, CustomTool.input(CustomTool.arguments(text)));
        }
    }

    @Test
    void freeTextThatAModelDidNotWrapIsTakenAsItIs() {
        assertEquals("*** Begin Patch", CustomTool.input("*** Begin Patch"));
        assertEquals("{\"patch\":\"x\"}", CustomTool.input("{\"patch\":\"x\"}"));
        assertEquals("{\"input\":7}", CustomTool.input("{\"input\":7}"));
    }

    @Test
    void aGrammarIsToldInTheDescription() {
        ObjectNode plain = Golden.json("{\"description\":\"Edits\"}");
        assertEquals("Edits", CustomTool.description(plain));
        ObjectNode strict = Golden.json("{\"description\":\"Edits\",\"format\":{\"definition\":\"start: x\"}}");
        assertTrue(CustomTool.description(strict).endsWith("start: x"), CustomTool.description(strict));
    }

    @Test
    void callsAreToldApartByNumberAndById() {
        ToolPieces pieces = new ToolPieces();
        assertEquals(new ToolPiece(0, "a", "f", "1"), pieces.of(call(0, "a", "f", "1")));
        assertEquals(new ToolPiece(1, "b", "g", "2"), pieces.of(call(1, "b", "g", "2")));
        assertEquals(new ToolPiece(0, "a", "f", "3"), pieces.of(call(0, "", "", "3")));
        assertEquals(new ToolPiece(1, "b", "g", "4"), pieces.of(call(1, "b", "", "4")));
        assertEquals(new ToolPiece(2, "c", "f", "5"), pieces.of(call(0, "c", "f", "5")));
        assertEquals(new ToolPiece(2, "c", "f", "6"), pieces.of(call(0, "", "", "6")));
    }

    @Test
    void aCallWithoutAnIdGetsOne() {
        ToolPieces pieces = new ToolPieces();
        ToolPiece first = pieces.of(call(0, "", "f", "1"));
        assertTrue(first.id().startsWith("call_") && first.id().length() > 20, first.id());
        assertEquals(first.id(), pieces.of(call(0, "", "", "2")).id());
        assertNotEquals(first.id(), pieces.of(call(1, "", "g", "")).id());
    }

    @Test
    void idsKeepWhatIdentifies() {
        assertEquals("msg_77", Ids.message("chatcmpl-77"));
        assertEquals("resp_77", Ids.response("chatcmpl-77"));
        assertEquals("chatcmpl-01A", Ids.chat("msg_01A"));
        assertEquals("fc_x", Ids.call("toolu_x"));
        assertEquals("msg_other-id", Ids.message("other-id"));
        assertNotEquals(Ids.message(""), Ids.message(""));
    }

    @Test
    void theModelThatAnsweredIsNamedElseTheOneAsked() {
        ObjectNode asked = Golden.json("{\"model\":\"asked\"}");
        assertEquals("told", Ids.model(Golden.json("{\"model\":\"told\"}"), asked));
        assertEquals("asked", Ids.model(Golden.json("{\"model\":null}"), asked));
    }

    @ParameterizedTest
    @CsvSource({
        "stop, false, end_turn, ''",
        "stop, true, tool_use, ''",
        "tool_calls, true, tool_use, ''",
        "function_call, true, tool_use, ''",
        "'', false, end_turn, ''",
        "length, false, max_tokens, max_output_tokens",
        "length, true, max_tokens, max_output_tokens",
        "content_filter, false, refusal, content_filter",
        "eos, false, end_turn, ''"
    })
    void reasonsToStop(String finish, boolean calledTools, String messages, String incomplete) {
        assertEquals(messages, StopReasons.toMessages(finish, calledTools));
        assertEquals(incomplete, StopReasons.incomplete(finish));
    }

    @ParameterizedTest
    @CsvSource({
        "end_turn, stop", "stop_sequence, stop", "pause_turn, stop", "max_tokens, length",
        "model_context_window_exceeded, length", "tool_use, tool_calls", "refusal, content_filter", "'', stop"
    })
    void reasonsToStopForChat(String reason, String finish) {
        assertEquals(finish, StopReasons.toChat(reason));
    }

    private static ObjectNode call(int index, String id, String name, String arguments) {
        ObjectNode call = Json.object().put("index", index);
        if (!id.isEmpty()) {
            call.put("id", id);
        }
        call.putObject("function").put("name", name).put("arguments", arguments);
        return call;
    }
}
