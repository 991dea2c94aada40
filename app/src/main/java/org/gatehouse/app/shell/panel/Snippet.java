package org.gatehouse.app.shell.panel;

import java.util.List;

/**
 * What connects one client to the built-in gateway.
 *
 * @param client the client's name
 * @param where where the text belongs, in a sentence
 * @param text ready to copy
 */
record Snippet(String client, String where, String text) {
    /** What stands where a virtual key belongs; works as it is while the gateway asks for no key. */
    static final String ANY_KEY = "gatehouse";

    /**
     * The snippets for every client.
     *
     * @param url the gateway's base URL, without a path
     * @param key a virtual key, or {@link #ANY_KEY}
     * @param endpoint an endpoint of the gateway, named as the model
     */
    static List<Snippet> all(String url, String key, String endpoint) {
        return List.of(
                openai(url, key, endpoint),
                anthropic(url, key, endpoint),
                new Snippet("Claude Code", "In the shell where you start claude.", """
                        export ANTHROPIC_BASE_URL=%s
                        export ANTHROPIC_AUTH_TOKEN=%s
                        export ANTHROPIC_MODEL=%s
                        claude
                        """.formatted(url, key, endpoint)),
                codex(url, key, endpoint),
                new Snippet("curl", "In any shell.", """
                        curl %s/v1/chat/completions \\
                          -H "Authorization: Bearer %s" \\
                          -H "Content-Type: application/json" \\
                          -d '{"model": "%s", "messages": [{"role": "user", "content": "Hello"}]}'
                        """.formatted(url, key, endpoint)));
    }

    private static Snippet openai(String url, String key, String endpoint) {
        return new Snippet("OpenAI SDK", "Python; the JavaScript SDK takes baseURL and apiKey.", """
                from openai import OpenAI

                client = OpenAI(base_url="%s/v1", api_key="%s")
                answer = client.chat.completions.create(
                    model="%s",
                    messages=[{"role": "user", "content": "Hello"}],
                )
                print(answer.choices[0].message.content)
                """.formatted(
                        url, key, endpoint));
    }

    private static Snippet anthropic(String url, String key, String endpoint) {
        return new Snippet("Anthropic SDK", "Python; the JavaScript SDK takes baseURL and apiKey.", """
                from anthropic import Anthropic

                client = Anthropic(base_url="%s", api_key="%s")
                answer = client.messages.create(
                    model="%s",
                    max_tokens=256,
                    messages=[{"role": "user", "content": "Hello"}],
                )
                print(answer.content[0].text)
                """.formatted(
                        url, key, endpoint));
    }

    private static Snippet codex(String url, String key, String endpoint) {
        return new Snippet(
                "Codex",
                "In ~/.codex/config.toml; set GATEHOUSE_KEY to " + key + " in the shell where you start codex.",
                """
                model = "%s"
                model_provider = "gatehouse"

                [model_providers.gatehouse]
                name = "Gatehouse"
                base_url = "%s/v1"
                env_key = "GATEHOUSE_KEY"
                wire_api = "responses"
                """.formatted(endpoint, url));
    }
}
