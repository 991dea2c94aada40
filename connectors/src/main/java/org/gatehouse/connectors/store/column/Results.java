package org.gatehouse.connectors.store.column;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.gatehouse.domain.cost.CostMix;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.query.Counts;
import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.Measure;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.Row;
import org.gatehouse.domain.query.TokenSums;

/** Turns a tally into the rows and the total of an answer. */
final class Results {
    private static final int PICO_SCALE = 12;

    private final Query query;
    private final Tally tally;
    private final Scan scan;
    private final List<Figures> figures = new ArrayList<>();

    Results(Query query, Tally tally, Scan scan) {
        this.query = query;
        this.tally = tally;
        this.scan = scan;
        int groups = tally.groups.size();
        long[] users = users(groups);
        for (int g = 0; g < groups; g++) {
            figures.add(new Figures(
                    counts(g),
                    tokens(g),
                    cost(g),
                    tally.latency.histogram(g),
                    tally.ttfb.histogram(g),
                    requesters(users[g])));
        }
    }

    /** The groups that have a unit, in the order of an answer. */
    List<Row> rows() {
        Comparator<Row> order = Comparator.comparing((Row row) -> row.bucket().orElse(Instant.EPOCH))
                .thenComparingLong(row -> -row.figures().counts().all())
                .thenComparing(Row::key, Results::compare);
        return IntStream.range(0, figures.size())
                .filter(g -> figures.get(g).counts().all() > 0)
                .mapToObj(this::row)
                .sorted(order)
                .toList();
    }

    /** All groups together. */
    Figures total() {
        Figures sum = Figures.NONE;
        for (Figures each : figures) {
            sum = new Figures(
                    sum.counts().plus(each.counts()),
                    sum.tokens().plus(each.tokens()),
                    sum.cost().plus(each.cost()),
                    LogHistogram.EMPTY,
                    LogHistogram.EMPTY,
                    OptionalLong.empty());
        }
        long users = IntStream.range(0, tally.users.size())
                .map(tally.users::value)
                .distinct()
                .count();
        return new Figures(
                sum.counts(), sum.tokens(), sum.cost(), tally.latency.total(), tally.ttfb.total(), requesters(users));
    }

    private Row row(int group) {
        int[] keys = tally.groups.keys(group);
        List<String> labels = new ArrayList<>(keys.length);
        for (int level = 0; level < keys.length; level++) {
            labels.add(scan.by(level).label(keys[level]));
        }
        Optional<Instant> bucket = query.grain().map(grain -> Micros.instant(tally.groups.start(group)));
        return new Row(bucket, labels, figures.get(group));
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Counts counts(int group) {
        long served = tally.counts.get(Codes.of(Outcome.SERVED), group);
        long limited = tally.counts.get(Codes.of(Outcome.RATE_LIMITED), group);
        long failed = tally.counts.get(Codes.of(Outcome.FAILED), group);
        return new Counts(
                served + limited + failed,
                served,
                limited,
                failed,
                tally.counts.get(Tally.ATTEMPTS, group),
                tally.counts.get(Tally.REROUTED, group));
    }

    private TokenSums tokens(int group) {
        long[] sums = new long[Tally.UNKNOWN + 1];
        Arrays.setAll(sums, lane -> tally.tokens.get(lane, group));
        return new TokenSums(sums[0], sums[1], sums[2], sums[3], sums[4], sums[Tally.ESTIMATED], sums[Tally.UNKNOWN]);
    }

    private CostMix cost(int group) {
        return new CostMix(
                usd(CostState.BILLED, group),
                usd(CostState.REPORTED, group),
                usd(CostState.PRICED, group),
                tally.costs.get(Tally.HALVES * Codes.of(CostState.UNPRICED) + 1, group));
    }

    private Usd usd(CostState state, int group) {
        long high = tally.costs.get(Tally.HALVES * Codes.of(state), group);
        long low = tally.costs.get(Tally.HALVES * Codes.of(state) + 1, group);
        BigInteger pico = BigInteger.valueOf(high).shiftLeft(Integer.SIZE).add(BigInteger.valueOf(low));
        return new Usd(new BigDecimal(pico, PICO_SCALE));
    }

    private OptionalLong requesters(long users) {
        return query.measures().contains(Measure.REQUESTERS) ? OptionalLong.of(users) : OptionalLong.empty();
    }

    private long[] users(int groups) {
        long[] users = new long[groups];
        for (int pair = 0; pair < tally.users.size(); pair++) {
            users[tally.users.group(pair)]++;
        }
        return users;
    }
}
