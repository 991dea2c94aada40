package org.gatehouse.dashboards.requests;

import java.util.List;
import org.gatehouse.domain.invocation.Tokens;

/**
 * Token counts cut into parts that do not overlap, so that they add up to input and output.
 *
 * @param parts the parts that are not 0, input first
 * @param total input and output together
 */
record TokenParts(List<Part> parts, long total) {
    TokenParts {
        parts = List.copyOf(parts);
    }

    static TokenParts of(Tokens tokens) {
        long cached = tokens.cacheRead() + tokens.cacheWrite5m() + tokens.cacheWrite1h();
        List<Part> parts = List.of(
                new Part(Kind.FRESH, tokens.input() - cached),
                new Part(Kind.CACHE_READ, tokens.cacheRead()),
                new Part(Kind.CACHE_WRITE_5M, tokens.cacheWrite5m()),
                new Part(Kind.CACHE_WRITE_1H, tokens.cacheWrite1h()),
                new Part(Kind.ANSWER, tokens.output() - tokens.reasoning()),
                new Part(Kind.REASONING, tokens.reasoning()));
        return new TokenParts(
                parts.stream().filter(part -> part.count() > 0).toList(), tokens.input() + tokens.output());
    }

    /** What a part is of. */
    enum Kind {
        FRESH("Input, not cached", "tokens-fresh"),
        CACHE_READ("Input, cache read", "tokens-cache-read"),
        CACHE_WRITE_5M("Input, cache write (5 min)", "tokens-cache-write"),
        CACHE_WRITE_1H("Input, cache write (1 h)", "tokens-cache-write"),
        ANSWER("Output, answer", "tokens-answer"),
        REASONING("Output, reasoning", "tokens-reasoning");

        private final String title;
        private final String style;

        Kind(String title, String style) {
            this.title = title;
            this.style = style;
        }

        String title() {
            return title;
        }

        String style() {
            return style;
        }
    }

    /** One part and its count. */
    record Part(Kind kind, long count) {}
}
