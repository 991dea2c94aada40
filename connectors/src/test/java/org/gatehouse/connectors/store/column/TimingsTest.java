package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.junit.jupiter.api.Test;

class TimingsTest {
    private static final long MOST = (1L << 40) - 2;

    private static Attempt attempt(long offset, long latency, long ttfb, TimingBasis basis) {
        return new Attempt(AttemptReason.SPLIT, "d", "p", "m", 200, "", offset, new Timing(latency, ttfb, basis));
    }

    @Test
    void anyTimingsComeBack() {
        SplittableRandom random = new SplittableRandom(15);
        for (int round = 0; round < 500; round++) {
            List<Attempt> attempts = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                TimingBasis basis = Codes.constant(TimingBasis.class, random.nextInt(4));
                int bits = random.nextInt(41);
                long span = Math.min(MOST, 1L << bits);
                attempts.add(
                        attempt(random.nextLong(span), random.nextLong(-1, span), random.nextLong(-1, span), basis));
            }
            byte[] packed = Timings.pack(attempts);
            assertEquals(attempts.size(), Timings.count(packed));
            assertEquals(attempts.size() * Timings.WIDTH, packed.length);
            for (int i = 0; i < attempts.size(); i++) {
                assertEquals(attempts.get(i).offsetMicros(), Timings.offset(packed, i));
                assertEquals(attempts.get(i).timing(), Timings.timing(packed, i));
            }
        }
    }

    @Test
    void theLongestTimeIsKeptAndALongerOneIsNotKnown() {
        byte[] packed = Timings.pack(List.of(
                attempt(MOST, MOST, MOST, TimingBasis.GATEWAY),
                attempt(MOST + 1, MOST + 1, Long.MAX_VALUE, TimingBasis.CLIENT)));
        assertEquals(new Timing(MOST, MOST, TimingBasis.GATEWAY), Timings.timing(packed, 0));
        assertEquals(new Timing(Timing.NOT_KNOWN, Timing.NOT_KNOWN, TimingBasis.CLIENT), Timings.timing(packed, 1));
        assertEquals(MOST, Timings.offset(packed, 1));
        assertEquals(12, Duration.ofNanos(MOST * 1_000).toDays());
    }

    @Test
    void aStartBeforeTheRequestIsTheRequests() {
        assertEquals(0, Timings.offset(Timings.pack(List.of(attempt(-5, 1, 1, TimingBasis.CLIENT))), 0));
    }

    @Test
    void zeroIsNotUnknown() {
        byte[] packed = Timings.pack(List.of(attempt(0, 0, Timing.NOT_KNOWN, TimingBasis.FIRST_CHUNK)));
        assertEquals(0, Timings.latency(packed, 0));
        assertEquals(-1, Timings.ttfb(packed, 0));
    }
}
