package org.gatehouse.domain.query;

import java.util.OptionalLong;
import org.gatehouse.domain.cost.CostMix;

/**
 * What a query computed for one group. Parts that were not asked for are empty.
 *
 * @param counts always there
 * @param tokens with {@link Measure#TOKENS}
 * @param cost with {@link Measure#COST}
 * @param latency with {@link Measure#LATENCY}; n is the number of rows whose latency is known
 * @param ttfb with {@link Measure#TTFB}; n is the number of rows whose TTFB is known
 * @param requesters with {@link Measure#REQUESTERS}: different users, exactly; users that are
 *     not told are not counted
 */
public record Figures(
        Counts counts,
        TokenSums tokens,
        CostMix cost,
        LogHistogram latency,
        LogHistogram ttfb,
        OptionalLong requesters) {
    /** No rows. */
    public static final Figures NONE = new Figures(
            Counts.NONE, TokenSums.NONE, CostMix.NONE, LogHistogram.EMPTY, LogHistogram.EMPTY, OptionalLong.empty());
}
