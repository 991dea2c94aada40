package org.gatehouse.connectors.builtin.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.Tokens;

/** Made-up invocations. */
final class Rows {
    private static final List<ApiKind> APIS = List.of(ApiKind.CHAT, ApiKind.MESSAGES, ApiKind.EMBEDDINGS);

    private Rows() {}

    static Invocation row(int number) {
        SplittableRandom random = new SplittableRandom(number);
        Timing timing = new Timing(random.nextLong(1_000_000), random.nextLong(-1, 1_000), TimingBasis.GATEWAY);
        String odd = List.of("", "plain", "zwei\nZeilen", "\"quoted\"", "\u2603 \ud83d\ude80")
                .get(number % 5);
        return new Invocation(
                "inv-" + number,
                Instant.parse("2026-11-21T06:00:00Z").plusNanos(1_000L * random.nextInt(1_000_000_000)),
                APIS.get(random.nextInt(APIS.size())),
                "chat",
                "chat",
                random.nextBoolean(),
                random.nextInt(200, 600),
                odd,
                new Caller(odd, "team", "", "OpenAI/JS"),
                Invocation.tags(Map.of("b", odd, "a", "1")),
                Tokens.of(random.nextInt(1000) + 10, 20).withCache(3, 4, 1),
                timing,
                Cost.unpriced("not priced yet"),
                List.of(new Attempt(AttemptReason.SPLIT, "sonnet", "simulated", "m", 200, "", 12, timing)),
                "journal");
    }

    static List<Invocation> rows(int count) {
        return IntStream.range(0, count).mapToObj(Rows::row).toList();
    }
}
