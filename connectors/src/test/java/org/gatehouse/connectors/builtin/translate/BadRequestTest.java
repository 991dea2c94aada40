package org.gatehouse.connectors.builtin.translate;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.gatehouse.domain.invocation.ApiKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What cannot be carried out is refused with the field and the remedy, whatever is wrong with it. */
class BadRequestTest {
    private static final String HELLO = "'model':'m','max_tokens':9,'messages':[{'role':'user','content':'hi'}]";

    static Stream<Arguments> messages() {
        return Stream.of(
                refused("{}", "model"),
                refused("{'model':''}", "model"),
                refused("{'model':7}", "model"),
                refused("{'model':'m'}", "messages"),
                refused("{'model':'m','messages':'hi'}", "messages must be an array"),
                refused("{'model':'m','messages':['hi']}", "messages[0]"),
                refused("{'model':'m','messages':[{'role':'user','content':'hi'}]}", "max_tokens"),
                refused(turn("'role':'tool','content':'hi'"), "messages[0].role"),
                refused(turn("'role':'user'"), "messages[0].content"),
                refused(turn("'role':'user','content':[{'type':'audio'}]"), "audio"),
                refused(turn("'role':'assistant','content':[{'type':'image'}]"), "image"),
                refused(turn("'role':'assistant','content':[{'type':'tool_use','name':'t'}]"), "id is missing"),
                refused(turn("'role':'user','content':[{'type':'tool_result'}]"), "tool_use_id"),
                refused(turn("'role':'user','content':[{'type':'image','source':{'type':'file'}}]"), "base64"),
                refused("{" + HELLO + ",'tools':[{'type':'web_search_20250305','name':'w'}]}", "tools[0]"),
                refused("{" + HELLO + ",'tools':[{}]}", "tools[0].name"),
                refused("{" + HELLO + ",'tools':{}}", "tools must be an array"),
                refused("{" + HELLO + ",'tools':[{'name':'t'}],'tool_choice':{'type':'maybe'}}", "tool_choice.type"),
                refused("{" + HELLO + ",'tools':[{'name':'t'}],'tool_choice':{'type':'tool'}}", "tool_choice.name"));
    }

    static Stream<Arguments> responses() {
        return Stream.of(
                refused("{}", "model"),
                refused("{'model':'m'}", "input"),
                refused("{'model':'m','input':[]}", "input"),
                refused("{'model':'m','input':[7]}", "input[0]"),
                refused("{'model':'m','input':'hi','previous_response_id':'resp_1'}", "previous_response_id"),
                refused("{'model':'m','input':'hi','conversation':'c'}", "conversation"),
                refused("{'model':'m','input':'hi','background':true}", "background"),
                refused("{'model':'m','input':[{'type':'item_reference','id':'x'}]}", "item_reference"),
                refused("{'model':'m','input':[{'role':'robot','content':'x'}]}", "input[0].role"),
                refused("{'model':'m','input':[{'role':'user','content':[{'type':'input_audio'}]}]}", "input_audio"),
                refused("{'model':'m','input':[{'role':'user','content':[{'type':'input_image'}]}]}", "image_url"),
                refused("{'model':'m','input':[{'type':'function_call','name':'f'}]}", "call_id"),
                refused("{'model':'m','input':[{'type':'function_call_output','output':'f'}]}", "call_id"),
                refused("{'model':'m','input':'hi','tools':[{'type':'file_search'}]}", "file_search"),
                refused("{'model':'m','input':'hi','tools':[{'type':'function'}]}", "tools[0].name"),
                refused("{'model':'m','input':'hi','tool_choice':'required'}", "tool_choice"),
                refused(
                        "{'model':'m','input':'hi','tools':[{'type':'function','name':'f'}],"
                                + "'tool_choice':{'type':'mcp'}}",
                        "tool_choice"),
                refused("{'model':'m','input':'hi','text':{'format':{'type':'xml'}}}", "text.format.type"));
    }

    static Stream<Arguments> anthropic() {
        return Stream.of(
                refused("{}", "model"),
                refused("{'model':'m'}", "messages"),
                refused("{'messages':[{'role':'user','content':'hi'}]}", "model"),
                refused("{'model':'m','messages':[{'role':'system','content':'only'}]}", "messages"),
                refused("{" + HELLO + ",'n':2}", "n above 1"),
                refused("{" + HELLO + ",'modalities':['text','audio']}", "modalities"),
                refused(turn("'role':'function','name':'f','content':'hi'"), "messages[0].role"),
                refused(turn("'role':'tool','content':'hi'"), "tool_call_id"),
                refused(turn("'role':'user','content':{'type':'text'}"), "messages[0].content"),
                refused(turn("'role':'user','content':[{'type':'input_audio'}]"), "input_audio"),
                refused(turn("'role':'user','content':[{'type':'file','file':{'file_id':'f'}}]"), "file_data"),
                refused(
                        turn("'role':'assistant','tool_calls':[{'id':'c','function':"
                                + "{'name':'f','arguments':'[broken'}}]"),
                        "arguments"),
                refused("{" + HELLO + ",'tools':[{'type':'custom'}]}", "tools[0].type"),
                refused(
                        "{" + HELLO + ",'tools':[{'type':'function','function':{'name':'f'}}],'tool_choice':'maybe'}",
                        "tool_choice"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void messagesRequest(ObjectNode request, String named) {
        check(named, assertThrows(BadRequest.class, () -> ToChat.request(ApiKind.MESSAGES, request)));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void responsesRequest(ObjectNode request, String named) {
        check(named, assertThrows(BadRequest.class, () -> ToChat.request(ApiKind.RESPONSES, request)));
    }

    @ParameterizedTest
    @MethodSource("anthropic")
    void chatRequestForAnthropic(ObjectNode request, String named) {
        check(named, assertThrows(BadRequest.class, () -> Anthropic.request(request)));
    }

    private static void check(String named, BadRequest refused) {
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(named), named + " is not named in: " + message);
        assertTrue(message.contains(" "), "a sentence, not a word: " + message);
    }

    private static Arguments refused(String singleQuoted, String named) {
        return Arguments.of(Golden.json(singleQuoted.replace('\'', '"')), named);
    }

    private static String turn(String message) {
        return "{'model':'m','max_tokens':9,'messages':[{" + message + "}]}";
    }
}
