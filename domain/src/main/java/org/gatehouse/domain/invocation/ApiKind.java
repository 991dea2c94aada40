package org.gatehouse.domain.invocation;

/** The API that the client spoke. */
public enum ApiKind {
    /** OpenAI {@code /v1/chat/completions}. */
    CHAT,
    /** OpenAI {@code /v1/completions}. */
    COMPLETIONS,
    /** OpenAI {@code /v1/embeddings}. */
    EMBEDDINGS,
    /** OpenAI {@code /v1/responses}. */
    RESPONSES,
    /** Anthropic {@code /v1/messages}. */
    MESSAGES,
    /** Anything else, or not told by the gateway. */
    OTHER
}
