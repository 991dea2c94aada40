package org.gatehouse.connectors.builtin.translate;

import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The {@code usage} part of each API, to and from the one convention of {@link Tokens}.
 *
 * <p>OpenAI's {@code prompt_tokens} and {@code input_tokens} include cache reads and writes, Anthropic's
 * {@code input_tokens} does not. Some providers that speak OpenAI's shape leave reasoning out of
 * {@code completion_tokens} (xAI does); {@code total_tokens} then shows it.
 */
final class UsageShape {
    private UsageShape() {}

    static Tokens read(ApiKind api, JsonNode usage) {
        return switch (api) {
            case MESSAGES -> messages(usage);
            case RESPONSES -> openAi(usage, "input_tokens", "output_tokens");
            case CHAT, COMPLETIONS, EMBEDDINGS, OTHER -> openAi(usage, "prompt_tokens", "completion_tokens");
        };
    }

    private static Tokens messages(JsonNode usage) {
        if (!Json.has(usage, "input_tokens") && !Json.has(usage, "output_tokens")) {
            return Tokens.UNKNOWN;
        }
        long read = count(usage, "cache_read_input_tokens");
        long hour = count(usage.path("cache_creation"), "ephemeral_1h_input_tokens");
        long fiveMinutes = Math.max(
                count(usage.path("cache_creation"), "ephemeral_5m_input_tokens"),
                count(usage, "cache_creation_input_tokens") - hour);
        long output = count(usage, "output_tokens");
        long thinking = count(usage.path("output_tokens_details"), "thinking_tokens");
        return Tokens.of(count(usage, "input_tokens") + read + fiveMinutes + hour, Math.max(output, thinking))
                .withCache(read, fiveMinutes, hour)
                .withReasoning(thinking);
    }

    private static Tokens openAi(JsonNode usage, String inputName, String outputName) {
        if (!Json.has(usage, inputName) && !Json.has(usage, outputName)) {
            return Tokens.UNKNOWN;
        }
        JsonNode in = usage.path(inputName + "_details");
        JsonNode out = usage.path(outputName + "_details");
        long read = cacheRead(usage, in);
        long hour = count(usage.path("cache_creation"), "ephemeral_1h_input_tokens");
        long fiveMinutes = Math.max(0, count(in, "cache_write_tokens") - hour);
        long input = Math.max(count(usage, inputName), read + fiveMinutes + hour);
        long reasoning = count(out, "reasoning_tokens");
        return new Tokens(
                input,
                output(count(usage, outputName), reasoning, count(usage, "total_tokens") - input),
                read,
                fiveMinutes,
                hour,
                reasoning,
                count(in, "audio_tokens"),
                count(out, "audio_tokens"),
                count(in, "image_tokens"),
                TokenBasis.REPORTED);
    }

    /** DeepSeek and Moonshot have names of their own beside, or instead of, OpenAI's. */
    private static long cacheRead(JsonNode usage, JsonNode details) {
        if (Json.has(details, "cached_tokens")) {
            return count(details, "cached_tokens");
        }
        return Math.max(count(usage, "prompt_cache_hit_tokens"), count(usage, "cached_tokens"));
    }

    private static long output(long told, long reasoning, long totalLessInput) {
        boolean leftOut = reasoning > told || (reasoning > 0 && totalLessInput == told + reasoning);
        return leftOut ? told + reasoning : told;
    }

    private static long count(JsonNode node, String field) {
        return Math.max(0, node.path(field).asLong(0));
    }

    /** Counts as the chat API tells them; the hour's share of cache writes is told the way Anthropic does. */
    static ObjectNode chat(Tokens tokens) {
        ObjectNode usage = openAi(tokens, "prompt_tokens", "completion_tokens");
        if (tokens.cacheWrite1h() > 0) {
            usage.set("cache_creation", lifetimes(tokens));
        }
        return usage;
    }

    /** Counts as the responses API tells them. */
    static ObjectNode responses(Tokens tokens) {
        return openAi(tokens, "input_tokens", "output_tokens");
    }

    /** Counts as the messages API tells them. */
    static ObjectNode messages(Tokens tokens) {
        long write = tokens.cacheWrite5m() + tokens.cacheWrite1h();
        ObjectNode usage = Json.object()
                .put("input_tokens", tokens.input() - tokens.cacheRead() - write)
                .put("cache_creation_input_tokens", write)
                .put("cache_read_input_tokens", tokens.cacheRead());
        usage.set("cache_creation", lifetimes(tokens));
        usage.put("output_tokens", tokens.output());
        if (tokens.reasoning() > 0) {
            usage.putObject("output_tokens_details").put("thinking_tokens", tokens.reasoning());
        }
        return usage;
    }

    private static ObjectNode lifetimes(Tokens tokens) {
        return Json.object()
                .put("ephemeral_5m_input_tokens", tokens.cacheWrite5m())
                .put("ephemeral_1h_input_tokens", tokens.cacheWrite1h());
    }

    private static ObjectNode openAi(Tokens tokens, String inputName, String outputName) {
        ObjectNode usage = Json.object()
                .put(inputName, tokens.input())
                .put(outputName, tokens.output())
                .put("total_tokens", tokens.input() + tokens.output());
        ObjectNode in = usage.putObject(inputName + "_details").put("cached_tokens", tokens.cacheRead());
        if (tokens.cacheWrite5m() + tokens.cacheWrite1h() > 0) {
            in.put("cache_write_tokens", tokens.cacheWrite5m() + tokens.cacheWrite1h());
        }
        usage.putObject(outputName + "_details").put("reasoning_tokens", tokens.reasoning());
        return usage;
    }
}
