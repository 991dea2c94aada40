package org.gatehouse.domain.invocation;

/**
 * Who called, as the gateway knows it. Each part is empty when the gateway does not tell.
 *
 * @param user the person or service that is charged
 * @param team its team
 * @param key the name of the key that was used; never the key
 * @param client the client tool, from its User-Agent, for example {@code OpenAI/JS}
 */
public record Caller(String user, String team, String key, String client) {
    /** Nothing is known. */
    public static final Caller UNKNOWN = new Caller("", "", "", "");
}
