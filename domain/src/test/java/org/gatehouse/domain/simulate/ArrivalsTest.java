package org.gatehouse.domain.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final long HOUR = 3_600_000_000L;
    private final Random random = new Random(10);

    @Test
    void timesNeverFallAndStayInTheHour() {
        for (int round = 0; round < 300; round++) {
            var arrivals = new Arrivals(recording(1 + random.nextInt(60)));
            int start = random.nextInt();
            int n = 1 + random.nextInt(200);
            long before = 0;
            for (int k = 0; k < n; k++) {
                long micros = arrivals.at(start, k, n).micros();
                assertTrue(micros >= before && micros < HOUR, k + " of " + n + " at " + micros);
                before = micros;
            }
        }
    }

    @Test
    void asManyAsRecordedAreTheRecordingWhereverTheHourStarts() {
        List<TraceRow> recording = recording(50);
        var arrivals = new Arrivals(recording);
        for (int start = -100; start < 100; start += 7) {
            Set<TraceRow> seen = new HashSet<>();
            for (int k = 0; k < 50; k++) {
                seen.add(arrivals.at(start, k, 50).row());
            }
            assertEquals(new HashSet<>(recording), seen);
        }
    }

    @Test
    void thinningTakesDifferentRowsAndMoreRepeatsEachEquallyOften() {
        var arrivals = new Arrivals(recording(60));
        Set<TraceRow> thinned = new HashSet<>();
        for (int k = 0; k < 20; k++) {
            assertTrue(thinned.add(arrivals.at(3, k, 20).row()));
        }
        List<TraceRow> repeated = new ArrayList<>();
        for (int k = 0; k < 180; k++) {
            repeated.add(arrivals.at(3, k, 180).row());
        }
        for (TraceRow row : new HashSet<>(repeated)) {
            assertEquals(3, repeated.stream().filter(row::equals).count());
        }
    }

    @Test
    void theRecordingFillsTheHour() {
        List<TraceRow> even = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            even.add(new TraceRow(17 + i * 1_000L, i, i, "s"));
        }
        var arrivals = new Arrivals(even);
        for (int k = 0; k < 60; k++) {
            assertEquals(k * 60_000_000.0, (double) arrivals.at(0, k, 60).micros(), HOUR * 0.001);
        }
    }

    @Test
    void aTraceWithoutRowsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Arrivals(List.of()));
    }

    private List<TraceRow> recording(int size) {
        List<TraceRow> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            rows.add(new TraceRow(random.nextLong(HOUR), i, random.nextInt(100), "s"));
        }
        return rows;
    }
}
