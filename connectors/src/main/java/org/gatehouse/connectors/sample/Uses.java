package org.gatehouse.connectors.sample;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatehouse.domain.invocation.ApiKind;

/** How the endpoints of the sample are used. */
final class Uses {
    private static final Use CHAT = new Use(
            "support-chat",
            "helpdesk",
            ApiKind.CHAT,
            true,
            List.of("OpenAI/JS"),
            Map.of("Support", 5.0, "Growth", 2.0, "Mobile", 2.0),
            new Use.Parts(0.3, 0, 0));
    private static final Use CODE = new Use(
            "code-assist",
            "editor",
            ApiKind.RESPONSES,
            true,
            List.of("codex", "codex", "OpenAI/JS"),
            Map.of("Platform", 4.0, "Mobile", 3.0, "Data", 2.0, "Research", 1.0),
            new Use.Parts(0.5, 0, 0.7));
    private static final Use SUMMARISE = new Use(
            "summarise",
            "digest",
            ApiKind.CHAT,
            false,
            List.of("OpenAI/Python"),
            Map.of("Growth", 3.0, "Support", 2.0, "Research", 2.0),
            new Use.Parts(0, 0, 0));
    private static final Use EMBED = new Use(
            "search-embed",
            "search",
            ApiKind.EMBEDDINGS,
            false,
            List.of("OpenAI/Python", "python-requests"),
            Map.of("Data", 4.0, "Platform", 2.0),
            new Use.Parts(0, 0, 0));
    private static final Use AGENTS = new Use(
            "agents",
            "agents",
            ApiKind.MESSAGES,
            true,
            List.of("claude-cli", "claude-cli", "Anthropic/Python"),
            Map.of("Research", 4.0, "Platform", 3.0, "Data", 2.0),
            new Use.Parts(0.9, 0.08, 0.6));

    /** One for each endpoint. */
    static final List<Use> ALL = List.of(CHAT, CODE, SUMMARISE, EMBED, AGENTS);

    /** Percent of a recorded service's requests that go to each endpoint; sorted, so that draws can be repeated. */
    static final Map<String, TreeMap<String, Double>> BY_SERVICE = Map.of(
            Traces.CODE,
            new TreeMap<>(Map.of("code-assist", 60.0, "agents", 40.0)),
            Traces.CONVERSATION,
            new TreeMap<>(Map.of("support-chat", 58.0, "summarise", 22.0, "search-embed", 20.0)));

    private Uses() {}
}
