package org.gatehouse.dashboards.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.traffic.Routing;

/** Made-up requests of a week with days and nights, a split, fallbacks and a slow hour; the same every time. */
public final class MadeUp {
    /** When it ends; the "now" of all pictures. */
    public static final Instant NOW = Instant.parse("2026-03-12T15:20:00Z");

    /** Its gateway. */
    public static final String GATEWAY = "sample";

    private static final Duration LENGTH = Duration.ofDays(7);
    private static final List<Endpoint> ENDPOINTS = List.of(
            endpoint("chat", to("anthropic", "claude-sonnet-4-5", 70), to("openai", "gpt-5-mini", 30)),
            endpoint("search", to("google", "gemini-2.5-flash", 90), to("meta", "llama-3.3-70b", 10)),
            endpoint("agents", to("anthropic", "claude-opus-4-1", 100), to("mistral", "mistral-large", 0)),
            endpoint("vectors", to("openai", "text-embedding-3-large", 100)));
    private static final List<String> TEAMS = List.of("support", "search", "growth", "data platform");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);

    private MadeUp() {}

    /** A store with so many requests. */
    public static MemoryStore store(int requests) {
        MemoryStore store = new MemoryStore();
        fill(store, requests);
        return store;
    }

    /** Puts so many requests into a store. */
    public static void fill(Store store, int requests) {
        store.save(new Gateway(GATEWAY, "sample", "", "", Environment.SAMPLE));
        ENDPOINTS.forEach(endpoint -> store.configured(GATEWAY, endpoint, NOW.minus(LENGTH)));
        MadeUp made = new MadeUp();
        List<Invocation> rows = new ArrayList<>();
        for (int i = 0; rows.size() < requests; i++) {
            made.next(i).ifPresent(rows::add);
        }
        store.append(GATEWAY, Page.of(rows, new Cursor("end"), NOW.minus(Duration.ofMinutes(95)), false));
    }

    private Optional<Invocation> next(int number) {
        Instant at = NOW.minusMillis(random.nextLong(LENGTH.toMillis()));
        double hour = (double) (at.getEpochSecond() % 86_400) / 3_600;
        boolean kept = random.nextDouble() < 0.2 + 0.8 * Math.exp(-Math.pow((hour - 14) / 4, 2));
        return kept ? Optional.of(invocation(number, at)) : Optional.empty();
    }

    private Invocation invocation(int number, Instant at) {
        Endpoint endpoint = ENDPOINTS.get((int) Math.min(3, Math.floor(Math.pow(random.nextDouble(), 1.4) * 4)));
        boolean slow = Duration.between(at, NOW).toHours() == 50;
        boolean storm = Duration.between(at, NOW).toHours() == 26;
        List<Attempt> attempts = new ArrayList<>();
        long offset = 400;
        for (Destination destination : Routing.order(endpoint, random)) {
            double fate = random.nextDouble();
            int status = fate < (storm ? 0.6 : 0.02) ? 429 : fate < 0.025 ? 503 : 200;
            long ttfb = Math.round(420_000 * Math.exp(0.5 * random.nextGaussian()) * (slow ? 6 : 1));
            long total =
                    status == 200 ? ttfb + Math.round(2_600_000 * Math.exp(0.8 * random.nextGaussian())) : ttfb / 3;
            attempts.add(new Attempt(
                    attempts.isEmpty() ? AttemptReason.SPLIT : AttemptReason.FALLBACK,
                    destination.name(),
                    destination.provider(),
                    destination.model(),
                    status,
                    status == 200 ? "" : status == 429 ? "rate_limited" : "upstream_5xx",
                    offset,
                    new Timing(total, status == 200 ? ttfb : Timing.NOT_KNOWN, TimingBasis.GATEWAY)));
            offset += total;
            if (status == 200) {
                break;
            }
        }
        return finished(number, at, endpoint, attempts, offset);
    }

    private Invocation finished(int number, Instant at, Endpoint endpoint, List<Attempt> attempts, long end) {
        Attempt last = attempts.getLast();
        long input = Math.round(900 * Math.exp(0.9 * random.nextGaussian()));
        long output = last.served() ? Math.round(240 * Math.exp(0.8 * random.nextGaussian())) : 0;
        long pico = input * 3_000_000 + output * 15_000_000;
        long ttfb = last.served() ? last.offsetMicros() + last.timing().ttfbMicros() : Timing.NOT_KNOWN;
        String team = TEAMS.get(random.nextInt(TEAMS.size()));
        return new Invocation(
                "req-" + number,
                at,
                endpoint.name().equals("vectors") ? ApiKind.EMBEDDINGS : ApiKind.CHAT,
                endpoint.name(),
                endpoint.name(),
                true,
                last.status(),
                last.error(),
                new Caller("user-" + random.nextInt(40), team, team + "-key", "OpenAI/JS"),
                Invocation.tags(Map.of("feature", random.nextBoolean() ? "answers" : "summaries")),
                Tokens.of(input, output),
                new Timing(end, ttfb, TimingBasis.GATEWAY),
                last.model().startsWith("llama")
                        ? Cost.unpriced("no price row for " + last.model())
                        : Cost.priced(Usd.ofPico(pico), List.of("list:" + last.model())),
                attempts,
                "made up");
    }

    private static Endpoint endpoint(String name, Destination... destinations) {
        return new Endpoint(name, List.of(destinations), 0);
    }

    private static Destination to(String provider, String model, int percent) {
        return new Destination(model, provider, model, percent);
    }
}
