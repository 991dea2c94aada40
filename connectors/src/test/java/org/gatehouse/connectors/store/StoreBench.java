package org.gatehouse.connectors.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.gateway.Cursor;
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
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Listing;

/** Measures the store by hand: {@code StoreBench FOLDER ROWS PAGE}; figures are printed, nothing is asserted. */
final class StoreBench {
    private static final Instant END = Instant.parse("2026-11-20T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(90);

    private StoreBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int rows = Integer.parseInt(args[1]);
        int page = Integer.parseInt(args[2]);
        try (H2Store store = H2Store.open(folder)) {
            store.save(new Gateway("bench", "sample", "", "", Environment.SAMPLE));
            append(store, rows, page);
        }
        System.out.printf("file %.1f MB, %.0f bytes a row%n", size(folder) / 1e6, size(folder) / (double) rows);
        try (H2Store store = H2Store.open(folder)) {
            TimeRange all = TimeRange.last(SPAN, END);
            timed("load and count", () -> store.ask(Query.over(all, ZoneOffset.UTC), Stop.never()));
            for (int round = 0; round < 5; round++) {
                queries(store, all);
            }
            for (String sql : List.of(
                    "SELECT COUNT(*) FROM invocations",
                    "SELECT model, COUNT(*), SUM(cost_usd) FROM invocations GROUP BY model",
                    "SELECT * FROM invocations LIMIT 10",
                    "SELECT * FROM invocations ORDER BY at_utc DESC LIMIT 10")) {
                timed(sql, () -> store.sql(sql, new KeepingSink(), Stop.never()));
            }
        }
        try (H2Store store = H2Store.open(folder)) {
            timed("find in cold store", () -> store.find("bench", "row-5"));
            timed("find in warm store", () -> store.find("bench", "row-5"));
        }
    }

    private static void queries(H2Store store, TimeRange all) {
        Query base = Query.over(all, ZoneOffset.UTC);
        timed(
                "cost by day and model",
                () -> store.ask(
                        base.measuring(Measure.COST, Measure.TOKENS)
                                .by(Column.MODEL)
                                .every(Grain.DAY),
                        Stop.never()));
        timed(
                "latency and TTFB by day",
                () -> store.ask(base.measuring(Measure.LATENCY, Measure.TTFB).every(Grain.DAY), Stop.never()));
        timed("latency by hour", () -> store.ask(base.measuring(Measure.LATENCY).every(Grain.HOUR), Stop.never()));
        timed(
                "attempts by destination and status",
                () -> store.ask(base.counting(Basis.ATTEMPTS).by(Column.DESTINATION, Column.STATUS), Stop.never()));
        timed(
                "one team's cost by user",
                () -> store.ask(
                        base.where(Filter.is(Column.TEAM, "team-3"))
                                .measuring(Measure.COST)
                                .by(Column.USER),
                        Stop.never()));
        timed(
                "requesters by day",
                () -> store.ask(base.measuring(Measure.REQUESTERS).every(Grain.DAY), Stop.never()));
        timed("values of endpoint", () -> store.values(Column.ENDPOINT));
        timed("list 200", () -> store.list(Listing.newest(Filter.is(Column.STATUS, "429"), all, 200), Stop.never()));
    }

    private static void append(H2Store store, int rows, int page) {
        Random random = new Random(1);
        long step = SPAN.toNanos() / rows;
        long spent = 0;
        long cpu = 0;
        List<Invocation> content = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            content.add(row(random, i, END.minus(SPAN).plusNanos(step * i)));
            if (content.size() == page || i == rows - 1) {
                Page next = new Page(content, new Cursor("at " + i), Optional.empty(), true, List.of());
                long start = System.nanoTime();
                long before = threadCpu();
                store.append("bench", next);
                spent += System.nanoTime() - start;
                cpu += threadCpu() - before;
                content.clear();
            }
        }
        System.out.printf(
                "appended %,d rows: %,.0f rows/s by the clock, %,.0f rows a second of its thread's processor time%n",
                rows, rows / (spent / 1e9), rows / (cpu / 1e9));
    }

    private static long threadCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Invocation row(Random random, int i, Instant at) {
        int model = (int) Math.abs(random.nextGaussian() * 8) % 30;
        boolean fell = random.nextInt(20) == 0;
        long latency = (long) Math.exp(13.5 + random.nextGaussian());
        Timing timing = new Timing(latency, latency / 3, TimingBasis.GATEWAY);
        List<Attempt> attempts = fell
                ? List.of(attempt("a", model, 429, "rate_limited", timing), attempt("b", model, 200, "", timing))
                : List.of(attempt("a", model, 200, "", timing));
        int user = (int) Math.abs(random.nextGaussian() * 70) % 200;
        return new Invocation(
                "row-" + i,
                at,
                ApiKind.CHAT,
                "endpoint-" + random.nextInt(50),
                "model-" + model,
                true,
                random.nextInt(50) == 0 ? 429 : 200,
                "",
                new Caller("user-" + user, "team-" + user % 12, "key-" + user, "OpenAI/JS"),
                Invocation.tags(Map.of("app", "app-" + random.nextInt(20))),
                Tokens.of(random.nextInt(8_000), random.nextInt(900)).withCache(0, 0, 0),
                timing,
                Cost.priced(Usd.ofPico(random.nextInt(1_000_000_000) * 7L), List.of("price-" + model)),
                attempts,
                "bench");
    }

    private static Attempt attempt(String to, int model, int status, String error, Timing timing) {
        AttemptReason reason = to.equals("a") ? AttemptReason.SPLIT : AttemptReason.FALLBACK;
        return new Attempt(reason, to, "provider-" + model % 4, "model-" + model, status, error, 100, timing);
    }

    /** Nanoseconds of processor time; says more than the clock on a busy machine. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long size(Path folder) {
        return Database.file(folder).toFile().length();
    }

    private static void timed(String what, Runnable work) {
        long start = System.nanoTime();
        long cpu = cpu();
        work.run();
        System.out.printf(
                "%8.1f ms, %8.1f ms of processor  %s%n", (System.nanoTime() - start) / 1e6, (cpu() - cpu) / 1e6, what);
    }
}
