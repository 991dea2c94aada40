package org.gatehouse.domain.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UsdTest {
    private final Random random = new Random(16);

    @Test
    void picodollarsThereAndBackAreTheSame() {
        for (int round = 0; round < 1_000; round++) {
            long pico = random.nextLong();
            assertEquals(pico, Usd.ofPico(pico).pico());
        }
    }

    @Test
    void sumsAreExactInAnyOrder() {
        for (int round = 0; round < 200; round++) {
            List<Usd> amounts = random.longs(20, -1_000_000_000_000L, 1_000_000_000_000L)
                    .mapToObj(Usd::ofPico)
                    .toList();
            Usd forward = amounts.stream().reduce(Usd.ZERO, Usd::plus);
            Usd backward = amounts.reversed().stream().reduce(Usd.ZERO, Usd::plus);
            assertEquals(forward, backward);
            assertEquals(amounts.stream().mapToLong(Usd::pico).sum(), forward.pico());
        }
    }

    @Test
    void equalAmountsAreEqualHoweverWritten() {
        assertEquals(Usd.of("1"), Usd.of("1.000"));
        assertEquals(Usd.of("1").hashCode(), Usd.of("1.000").hashCode());
        assertEquals(Usd.of("100"), new Usd(new BigDecimal("1E+2")));
        assertEquals(Usd.ZERO, Usd.of("0.00"));
        assertEquals(0, Usd.of("2.50").compareTo(Usd.of("2.5")));
        assertEquals(-1, Usd.of("-1").compareTo(Usd.ZERO));
    }

    @Test
    void whatIsFinerThanAPicodollarIsRoundedHalfToEven() {
        assertEquals(2, Usd.of("0.0000000000025").pico());
        assertEquals(4, Usd.of("0.0000000000035").pico());
        assertEquals(-2, Usd.of("-0.0000000000025").pico());
    }

    @Test
    void moreThanARowCanCostIsAnErrorAndNotAWrongFigure() {
        assertThrows(ArithmeticException.class, () -> Usd.of("9300000").pico());
    }

    @Test
    void aMixAddsStateByState() {
        for (int round = 0; round < 100; round++) {
            CostMix a = mix();
            CostMix b = mix();
            assertEquals(a.plus(b), b.plus(a));
            assertEquals(a, a.plus(CostMix.NONE));
            assertEquals(a.known().plus(b.known()), a.plus(b).known());
            assertEquals(a.billed().plus(a.reported()).plus(a.priced()), a.known());
            assertEquals(a.unpriced() + b.unpriced(), a.plus(b).unpriced());
        }
    }

    @Test
    void unpricedHasItsReasonAndPricedItsRows() {
        assertEquals(new Cost(CostState.UNPRICED, Usd.ZERO, List.of(), "why"), Cost.unpriced("why"));
        assertEquals(
                new Cost(CostState.PRICED, Usd.of("1"), List.of("row"), ""), Cost.priced(Usd.of("1"), List.of("row")));
    }

    private CostMix mix() {
        return new CostMix(amount(), amount(), amount(), random.nextInt(100));
    }

    private Usd amount() {
        return Usd.ofPico(random.nextLong(1_000_000_000_000L));
    }
}
