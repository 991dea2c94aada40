package org.gatehouse.connectors.store.column;

import java.util.List;
import java.util.Set;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.query.Measure;

/** Adds up the measures of a query by group. Not thread-safe; partial tallies are merged. */
final class Tally {
    /** Lanes of the counts, beside one for each {@link Outcome}. */
    static final int ATTEMPTS = 3;

    static final int REROUTED = 4;
    /** Lanes of the tokens, beside one for each of {@link #TOKENS}. */
    static final int ESTIMATED = 5;

    static final int UNKNOWN = 6;
    static final List<Field> TOKENS =
            List.of(Field.INPUT, Field.OUTPUT, Field.CACHE_READ, Field.CACHE_WRITE, Field.REASONING);
    /** Costs have two lanes for each state, high and low half, so that no sum overflows. */
    static final int HALVES = 2;

    private static final int[] BASIS_LANES = basisLanes();
    private static final long LOW = 0xFFFF_FFFFL;

    final Groups groups;
    final Sums counts = new Sums(5);
    final Sums tokens = new Sums(7);
    final Sums costs = new Sums(HALVES * CostState.values().length);
    final Spread latency = new Spread();
    final Spread ttfb = new Spread();
    final Pairs users = new Pairs();
    private final Set<Measure> measures;
    private final int[] attemptsByShape;

    /**
     * @param keys how many keys each dimension has
     * @param attemptsByShape how many attempts an invocation of a shape had; each counts as one where it is empty
     */
    Tally(int[] keys, Set<Measure> measures, int[] attemptsByShape) {
        this.groups = new Groups(keys);
        this.measures = measures;
        this.attemptsByShape = attemptsByShape;
    }

    /** Adds these {@code n} units of a block, each to its group. */
    void add(Block block, int[] units, int n, int[] group) {
        count(block, units, n, group);
        for (Measure measure : measures) {
            switch (measure) {
                case TOKENS -> tokens(block, units, n, group);
                case COST -> cost(block, units, n, group);
                case LATENCY -> latency.add(block.get(Field.LATENCY_BUCKET), units, n, group, groups.size());
                case TTFB -> ttfb.add(block.get(Field.TTFB_BUCKET), units, n, group, groups.size());
                case REQUESTERS -> requesters(block, units, n, group);
            }
        }
    }

    /** Adds another tally of the same query. */
    void take(Tally other) {
        int[] here = groups.take(other.groups);
        counts.take(other.counts, here, groups.size());
        tokens.take(other.tokens, here, groups.size());
        costs.take(other.costs, here, groups.size());
        latency.take(other.latency, here, groups.size());
        ttfb.take(other.ttfb, here, groups.size());
        users.take(other.users, here);
    }

    private void count(Block block, int[] units, int n, int[] group) {
        long[] outcome = block.get(Field.OUTCOME);
        for (Outcome each : Outcome.values()) {
            long[] lane = counts.lane(Codes.of(each), groups.size());
            for (int i = 0; i < n; i++) {
                lane[group[i]] += outcome[units[i]] == Codes.of(each) ? 1 : 0;
            }
        }
        long[] attempts = counts.lane(ATTEMPTS, groups.size());
        if (attemptsByShape.length == 0) {
            for (int i = 0; i < n; i++) {
                attempts[group[i]]++;
            }
            return;
        }
        long[] rerouted = counts.lane(REROUTED, groups.size());
        long[] shape = block.get(Field.SHAPE);
        for (int i = 0; i < n; i++) {
            int made = attemptsByShape[(int) shape[units[i]]];
            attempts[group[i]] += made;
            rerouted[group[i]] += made > 1 ? 1 : 0;
        }
    }

    private void tokens(Block block, int[] units, int n, int[] group) {
        long[] deciding = block.get(Field.DECIDING);
        for (int t = 0; t < TOKENS.size(); t++) {
            long[] lane = tokens.lane(t, groups.size());
            long[] values = block.get(TOKENS.get(t));
            for (int i = 0; i < n; i++) {
                lane[group[i]] += values[units[i]] * deciding[units[i]];
            }
        }
        long[] basis = block.get(Field.TOKEN_BASIS);
        long[] estimated = tokens.lane(ESTIMATED, groups.size());
        long[] unknown = tokens.lane(UNKNOWN, groups.size());
        for (int i = 0; i < n; i++) {
            int lane = BASIS_LANES[(int) basis[units[i]]];
            estimated[group[i]] += lane == ESTIMATED ? deciding[units[i]] : 0;
            unknown[group[i]] += lane == UNKNOWN ? deciding[units[i]] : 0;
        }
    }

    private static int[] basisLanes() {
        int[] lanes = new int[TokenBasis.values().length];
        lanes[Codes.of(TokenBasis.ESTIMATED)] = ESTIMATED;
        lanes[Codes.of(TokenBasis.UNKNOWN)] = UNKNOWN;
        return lanes;
    }

    private void cost(Block block, int[] units, int n, int[] group) {
        long[] deciding = block.get(Field.DECIDING);
        long[] states = block.get(Field.COST_STATE);
        long[] pico = block.get(Field.COST);
        for (CostState state : CostState.values()) {
            long[] high = costs.lane(HALVES * Codes.of(state), groups.size());
            long[] low = costs.lane(HALVES * Codes.of(state) + 1, groups.size());
            for (int i = 0; i < n; i++) {
                int unit = units[i];
                if (states[unit] == Codes.of(state) && deciding[unit] == 1) {
                    // Without a figure the row itself is counted.
                    long value = state == CostState.UNPRICED ? 1 : pico[unit];
                    high[group[i]] += value >> Integer.SIZE;
                    low[group[i]] += value & LOW;
                }
            }
        }
    }

    private void requesters(Block block, int[] units, int n, int[] group) {
        long[] user = block.get(Field.USER);
        for (int i = 0; i < n; i++) {
            int code = (int) user[units[i]];
            if (code != 0) {
                users.add(group[i], code);
            }
        }
    }
}
