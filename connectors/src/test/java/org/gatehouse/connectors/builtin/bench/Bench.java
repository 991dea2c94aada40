package org.gatehouse.connectors.builtin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures what the built-in gateway adds to its upstream, and prints a table in Markdown. The targets take turns in
 * short blocks of one run, so that whatever else the machine does meets all of them.
 */
final class Bench {
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);
    private static final int WARM_UP_SECONDS = 8;
    private static final int CONNECTIONS = 16;
    private static final double P50 = 0.5;
    private static final double P99 = 0.99;

    private final List<Target> targets;

    private Bench(List<Target> targets) {
        this.targets = targets;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gatehouse-bench");
        try (Children children = new Children()) {
            int upstream = children.java(BenchUpstream.class);
            int gateway = children.java(BenchGateway.class, folder.toString(), String.valueOf(upstream));
            List<Target> targets = new ArrayList<>();
            targets.add(new Target("direct", upstream, Map.of()));
            targets.add(new Target("Gatehouse", gateway, Map.of()));
            Portkey.start(children, folder, upstream).ifPresent(targets::add);
            new Bench(targets).run();
        }
    }

    private void run() {
        for (Target target : targets) {
            Load warmUp = new Load(target);
            warmUp.open(200, WARM_UP_SECONDS);
            warmUp.full(CONNECTIONS, WARM_UP_SECONDS);
            warmUp.end();
        }
        System.out.printf(
                "%nJava %s, %d processors; half of the requests streamed; ms%n%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        System.out.println("| load | target | n | p50 | p99 | added p50 | added p99 | n | TTFB p50 | TTFB p99 "
                + "| added TTFB p50 | added TTFB p99 | a second | failed |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        block("1 a second", 1, 15);
        block("50 a second", 50, 8);
        block("200 a second", 200, 8);
        block("full, " + CONNECTIONS + " connections", 0, 5);
    }

    private void block(String name, int perSecond, int seconds) {
        List<Load> loads = targets.stream().map(Load::new).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (Load load : loads) {
                if (perSecond == 0) {
                    load.full(CONNECTIONS, seconds);
                } else {
                    load.open(perSecond, seconds);
                }
            }
        }
        for (int i = 0; i < loads.size(); i++) {
            loads.get(i).end();
            String rate = perSecond == 0 ? "%.0f".formatted(loads.get(i).perSecond()) : String.valueOf(perSecond);
            row(name, targets.get(i).name(), rate, loads.get(i), loads.getFirst());
        }
    }

    private static void row(String name, String target, String rate, Load load, Load direct) {
        Samples whole = load.latency;
        Samples first = load.ttfb;
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.2f | %.2f | %.2f | %.2f | %d | %.2f | %.2f | %.2f | %.2f | %s | %d |%n",
                name,
                target,
                whole.count(),
                whole.millis(P50),
                whole.millis(P99),
                whole.millis(P50) - direct.latency.millis(P50),
                whole.millis(P99) - direct.latency.millis(P99),
                first.count(),
                first.millis(P50),
                first.millis(P99),
                first.millis(P50) - direct.ttfb.millis(P50),
                first.millis(P99) - direct.ttfb.millis(P99),
                rate,
                load.failures.get());
    }
}
