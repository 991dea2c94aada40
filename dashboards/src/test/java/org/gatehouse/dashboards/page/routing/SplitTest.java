package org.gatehouse.dashboards.page.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.gatehouse.dashboards.data.Data;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.dashboards.gallery.Screen;
import org.gatehouse.dashboards.tile.Asked;
import org.gatehouse.domain.query.LogHistogram;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.junit.jupiter.api.Test;

final class SplitTest {
    private static final Store STORE = Data.sample(20_000);

    private final FilterModel filter = Screen.context(STORE).filter();

    private List<Split> splits() {
        Asked asked = new ActualSplit().ask(STORE, filter.scope(), Stop.never());
        return Split.of(asked);
    }

    private Split chat() {
        return splits().stream()
                .filter(split -> split.endpoint().equals("support-chat"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSplitIsCountedFromItsLastChange() {
        Split week = chat();
        assertTrue(week.since().isPresent());
        filter.choose(Span.DAY);
        Split day = chat();
        assertEquals(Optional.empty(), day.since());
        assertTrue(day.choices() < week.choices());
    }

    @Test
    void firstChoicesAddUpAndAgreeWithTheConfiguration() {
        for (Split split : splits()) {
            long chosen = split.lines().stream().mapToLong(SplitLine::chosen).sum();
            assertEquals(split.choices(), chosen);
            assertEquals(
                    100, split.lines().stream().mapToInt(SplitLine::percent).sum());
            for (SplitLine line : split.lines()) {
                assertTrue(line.interval().contains(line.share()));
                assertTrue(line.percent() > 0 || line.chosen() == 0, "0 percent is never a first choice");
            }
        }
    }

    @Test
    void chanceIsToldFromError() {
        assertFalse(new SplitLine("a", "m", 70, 703, 1_000, 0, 0).off());
        assertTrue(new SplitLine("a", "m", 70, 600, 1_000, 0, 0).off());
        assertFalse(new SplitLine("a", "m", 70, 0, 0, 0, 0).off());
        assertTrue(Double.isNaN(new SplitLine("a", "m", 70, 0, 0, 0, 0).share()));
        assertEquals(0.25, new SplitLine("a", "m", 70, 0, 0, 1, 4).servedShare());
    }

    @Test
    void timeLostIsTheSumOfWaits() {
        int[] counts = new int[LogHistogram.BUCKETS];
        counts[LogHistogram.bucket(100_000)] = 3;
        counts[LogHistogram.bucket(2_000_000)] = 2;
        assertEquals(4_300_000, FallbackReasons.lost(LogHistogram.of(counts)), 43_000);
    }
}
