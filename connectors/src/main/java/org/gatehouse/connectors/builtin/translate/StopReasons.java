package org.gatehouse.connectors.builtin.translate;

/** Why an answer ended, in the words of each API. */
final class StopReasons {
    private StopReasons() {}

    /**
     * Anthropic's word. Some servers say {@code stop} although they call tools, so the calls count for more.
     *
     * @param finish the chat API's word, empty when none was told
     */
    static String toMessages(String finish, boolean calledTools) {
        return switch (finish) {
            case "length" -> "max_tokens";
            case "content_filter" -> "refusal";
            default -> calledTools ? "tool_use" : "end_turn";
        };
    }

    /** The chat API's word for Anthropic's; a word that is not known here means a plain stop. */
    static String toChat(String reason) {
        return switch (reason) {
            case "max_tokens", "model_context_window_exceeded" -> "length";
            case "tool_use" -> "tool_calls";
            case "refusal" -> "content_filter";
            default -> "stop";
        };
    }

    /** The reason for an incomplete response, empty when it is complete. */
    static String incomplete(String finish) {
        return switch (finish) {
            case "length" -> "max_output_tokens";
            case "content_filter" -> "content_filter";
            default -> "";
        };
    }
}
