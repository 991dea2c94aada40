package org.gatehouse.dashboards.page.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.gatehouse.domain.cost.CostMix;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.query.Counts;
import org.gatehouse.domain.query.Figures;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.query.TokenSums;
import org.junit.jupiter.api.Test;

final class CostAnswerTest {
    @Test
    void unpricedRowsDoNotMakeTheOthersCheaper() {
        CostMix mix = new CostMix(Usd.of("1"), Usd.of("2"), Usd.of("3"), 40);
        assertEquals(Usd.of("100"), CostAnswer.perThousand(mix, 100));
        assertEquals(Usd.ZERO, CostAnswer.perThousand(mix, 40));
    }

    @Test
    void changeNeedsSomethingBefore() {
        assertEquals(OptionalDouble.empty(), CostAnswer.change(0, 5));
        assertEquals(OptionalDouble.of(0.25), CostAnswer.change(4, 5));
        assertEquals(OptionalDouble.of(99), CostAnswer.change(1, 100));
        assertEquals(OptionalDouble.empty(), CostAnswer.change(1, 101));
    }

    @Test
    void rowsWithoutPriceBesideFreeOnesAreNotAZero() {
        assertFalse(CostAnswer.known(figures(10, new CostMix(Usd.ZERO, Usd.ZERO, Usd.ZERO, 9))));
        assertFalse(CostAnswer.known(figures(10, new CostMix(Usd.ZERO, Usd.ZERO, Usd.ZERO, 10))));
        assertTrue(CostAnswer.known(figures(10, new CostMix(Usd.ZERO, Usd.ZERO, Usd.of("0.01"), 9))));
        assertTrue(CostAnswer.known(figures(10, CostMix.NONE)));
    }

    private static Figures figures(long all, CostMix cost) {
        return new Figures(
                new Counts(all, all, 0, 0, all, 0),
                TokenSums.NONE,
                cost,
                LogHistogram.EMPTY,
                LogHistogram.EMPTY,
                OptionalLong.empty());
    }

    @Test
    void spendAsText() {
        assertEquals("$0", Spend.tick(0));
        assertEquals("$2.5k", Spend.tick(2_500));
        assertEquals("$0.0005", Spend.tick(0.0005));
        assertEquals("$1.50", Spend.text(1.5));
        assertEquals("15 minutes", Spend.unit(Grain.QUARTER_HOUR));
    }
}
