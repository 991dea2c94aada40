package org.gatehouse.domain.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BinomialIntervalTest {
    @Test
    void boundsMakeBothTailsExactlyAsRareAsTheConfidenceLeaves() {
        var random = new Random(1);
        for (int round = 0; round < 200; round++) {
            int n = 1 + random.nextInt(120);
            int k = random.nextInt(n + 1);
            double confidence = 0.5 + 0.4995 * random.nextDouble();
            double tail = (1 - confidence) / 2;
            var interval = BinomialInterval.exact(k, n, confidence);
            if (k > 0) {
                assertEquals(tail, atLeast(k, n, interval.lower()), tail * 1e-9);
            }
            if (k < n) {
                assertEquals(tail, 1 - atLeast(k + 1, n, interval.upper()), tail * 1e-9);
            }
        }
    }

    @Test
    void noneOrAllSeenHasAClosedForm() {
        for (long n : new long[] {1, 2, 10, 1_000, 1_000_000}) {
            double bound = 1 - Math.pow(0.0005, 1.0 / n);
            assertEquals(bound, BinomialInterval.exact(0, n, 0.999).upper(), bound * 1e-9);
            assertEquals(0, BinomialInterval.exact(0, n, 0.999).lower());
            assertEquals(1 - bound, BinomialInterval.exact(n, n, 0.999).lower(), bound * 1e-8);
            assertEquals(1, BinomialInterval.exact(n, n, 0.999).upper());
        }
    }

    @Test
    void largeSamplesAgreeWithTheNormalLimitAndMirror() {
        var random = new Random(2);
        for (int round = 0; round < 50; round++) {
            long n = 1_000_000L + random.nextInt(100_000_000);
            double share = 0.05 + 0.9 * random.nextDouble();
            long k = Math.round(n * share);
            var interval = BinomialInterval.exact(k, n, 0.95);
            double margin = 1.959964 * Math.sqrt(share * (1 - share) / n);
            assertEquals(share - margin, interval.lower(), margin * 0.01);
            assertEquals(share + margin, interval.upper(), margin * 0.01);
            var mirror = BinomialInterval.exact(n - k, n, 0.95);
            assertEquals(1 - interval.upper(), mirror.lower(), 1e-9);
        }
    }

    @Test
    void knowsNothingWithoutTrials() {
        assertEquals(new BinomialInterval(0, 1), BinomialInterval.exact(0, 0, 0.95));
    }

    @Test
    void containsItsEndsAndNothingBeyond() {
        var interval = BinomialInterval.exact(70, 100, 0.95);
        assertTrue(interval.contains(interval.lower()));
        assertTrue(interval.contains(interval.upper()));
        assertTrue(interval.contains(0.7));
        assertFalse(interval.contains(Math.nextDown(interval.lower())));
        assertFalse(interval.contains(0.9));
    }

    @Test
    void refusesWhatIsNoCount() {
        assertThrows(IllegalArgumentException.class, () -> BinomialInterval.exact(-1, 5, 0.95));
        assertThrows(IllegalArgumentException.class, () -> BinomialInterval.exact(6, 5, 0.95));
        assertThrows(IllegalArgumentException.class, () -> BinomialInterval.exact(1, 5, 1));
        assertThrows(IllegalArgumentException.class, () -> BinomialInterval.exact(1, 5, Double.NaN));
    }

    /** The probability of k or more successes, summed in decimals. */
    private static double atLeast(int k, int n, double share) {
        var context = new MathContext(60);
        var p = new BigDecimal(share);
        var q = BigDecimal.ONE.subtract(p);
        var sum = BigDecimal.ZERO;
        var choose = BigInteger.ONE;
        for (int i = 0; i <= n; i++) {
            if (i >= k) {
                sum = sum.add(new BigDecimal(choose).multiply(p.pow(i, context)).multiply(q.pow(n - i, context)));
            }
            choose = choose.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return sum.doubleValue();
    }
}
