package org.gatehouse.dashboards.requests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.store.Stored;

/** Requests for tests. */
public final class Some {
    public static final Instant AT = Instant.parse("2026-03-12T14:05:09.123456Z");

    private Some() {}

    /** Rate limited twice in different ways, then served; with every part known. */
    public static Invocation rerouted() {
        return new Invocation(
                "req_01HZX3\"A,7",
                AT,
                ApiKind.CHAT,
                "support-chat",
                "support-chat",
                true,
                200,
                "",
                new Caller("anna@example.org", "support", "support-prod", "=OpenAI/JS"),
                Invocation.tags(Map.of("feature", "answers", "app", "help desk")),
                new Tokens(
                        18_400,
                        912,
                        12_000,
                        1_200,
                        300,
                        512,
                        40,
                        0,
                        90,
                        org.gatehouse.domain.invocation.TokenBasis.REPORTED),
                new Timing(6_914_345, 2_214_000, TimingBasis.GATEWAY),
                Cost.priced(
                        Usd.of("0.041275"), List.of("anthropic/claude-sonnet-4-5/2026-01", "anthropic/cache/2026-01")),
                List.of(
                        attempt(
                                AttemptReason.SPLIT,
                                "sonnet-eu",
                                "claude-sonnet-4-5",
                                429,
                                "rate_limited",
                                400,
                                212_000,
                                -1),
                        attempt(
                                AttemptReason.FALLBACK,
                                "gpt-east",
                                "gpt-5-mini",
                                0,
                                "first_token_timeout",
                                213_000,
                                1_512_000,
                                -1),
                        attempt(
                                AttemptReason.FALLBACK,
                                "sonnet-us",
                                "claude-sonnet-4-5",
                                200,
                                "",
                                1_726_000,
                                5_188_000,
                                488_000)),
                "journal/0007.jsonl");
    }

    /** Refused before trying; nothing else is known. */
    public static Invocation refused() {
        return new Invocation(
                "req-refused",
                AT.minusSeconds(60),
                ApiKind.OTHER,
                "",
                "no-such-model",
                false,
                404,
                "model_not_found",
                Caller.UNKNOWN,
                Invocation.noTags(),
                Tokens.UNKNOWN,
                Timing.UNKNOWN,
                Cost.unpriced("the gateway does not tell which model answered"),
                List.of(),
                "journal/0007.jsonl");
    }

    /** A served request with this id at this instant. */
    public static Invocation plain(String id, Instant at) {
        return new Invocation(
                id,
                at,
                ApiKind.CHAT,
                "chat",
                "chat",
                false,
                200,
                "",
                new Caller("ben", "growth", "growth-key", "curl"),
                Invocation.noTags(),
                Tokens.of(100, 20),
                new Timing(900_000, 300_000, TimingBasis.GATEWAY),
                Cost.priced(Usd.of("0.0012"), List.of("row")),
                List.of(attempt(AttemptReason.SPLIT, "main", "gpt-5-mini", 200, "", 300, 899_000, 299_000)),
                "test");
    }

    public static Stored stored(Invocation row) {
        return new Stored("prod", row);
    }

    public static Page page(Invocation... rows) {
        return Page.of(List.of(rows), new Cursor("x"), AT, false);
    }

    public static Attempt attempt(
            AttemptReason reason,
            String to,
            String model,
            int status,
            String error,
            long offset,
            long took,
            long ttfb) {
        return new Attempt(
                reason,
                to,
                model.startsWith("claude") ? "anthropic" : "openai",
                model,
                status,
                error,
                offset,
                new Timing(took, ttfb, TimingBasis.GATEWAY));
    }
}
