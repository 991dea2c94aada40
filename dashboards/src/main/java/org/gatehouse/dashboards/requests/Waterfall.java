package org.gatehouse.dashboards.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Invocation;

/**
 * A request's attempts on one time scale, which starts at its receipt.
 *
 * @param bars one per attempt, in order
 * @param totalMicros the end of the scale in microseconds, at least 1
 * @param wastedMicros sum of the known durations of attempts that did not serve, in microseconds
 * @param wastedUnknown how many attempts did not serve and have no known duration
 */
record Waterfall(List<Bar> bars, long totalMicros, long wastedMicros, int wastedUnknown) {
    Waterfall {
        bars = List.copyOf(bars);
    }

    static Waterfall of(Invocation row) {
        long total = Math.max(1, row.timing().latency().orElse(0));
        for (Attempt attempt : row.attempts()) {
            total = Math.max(
                    total, attempt.offsetMicros() + attempt.timing().latency().orElse(0));
        }
        List<Bar> bars = new ArrayList<>();
        long wasted = 0;
        int unknown = 0;
        for (int i = 0; i < row.attempts().size(); i++) {
            Attempt attempt = row.attempts().get(i);
            bars.add(bar(attempt, end(row.attempts(), i, total), total));
            if (!attempt.served()) {
                wasted += attempt.timing().latency().orElse(0);
                unknown += attempt.timing().latency().isEmpty() ? 1 : 0;
            }
        }
        return new Waterfall(bars, total, wasted, unknown);
    }

    // An attempt of unknown length lasted at most until the next one started, or to the end.
    private static long end(List<Attempt> attempts, int at, long total) {
        Attempt attempt = attempts.get(at);
        OptionalLong latency = attempt.timing().latency();
        if (latency.isPresent()) {
            return attempt.offsetMicros() + latency.getAsLong();
        }
        long next = at + 1 < attempts.size() ? attempts.get(at + 1).offsetMicros() : total;
        return Math.max(attempt.offsetMicros(), next);
    }

    private static Bar bar(Attempt attempt, long end, long total) {
        OptionalLong ttfb = attempt.timing().ttfb();
        return new Bar(
                attempt,
                share(attempt.offsetMicros(), total),
                share(end, total),
                ttfb.isPresent()
                        ? OptionalDouble.of(share(attempt.offsetMicros() + ttfb.getAsLong(), total))
                        : OptionalDouble.empty());
    }

    private static double share(long micros, long total) {
        return Math.clamp((double) micros / (double) total, 0, 1);
    }

    /**
     * One attempt on the scale; places are shares of it, from 0 to 1.
     *
     * @param attempt the attempt
     * @param start where it starts
     * @param end where it ends; with an unknown duration the latest place where it can have ended
     * @param ttfb where its first byte came, if known
     */
    record Bar(Attempt attempt, double start, double end, OptionalDouble ttfb) {
        /** Whether its end is a fact. */
        boolean measured() {
            return attempt.timing().latency().isPresent();
        }
    }
}
