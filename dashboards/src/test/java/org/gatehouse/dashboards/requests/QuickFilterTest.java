package org.gatehouse.dashboards.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.gatehouse.dashboards.byhand.Stores;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Listing;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.Stored;
import org.junit.jupiter.api.Test;

final class QuickFilterTest {
    private static final Store STORE = Stores.sample(2_000);
    private static final TimeRange EVER = new TimeRange(Stores.NOW.minusSeconds(9 * 86_400), Stores.NOW.plusSeconds(1));

    @Test
    void blankMeansEveryRow() {
        assertEquals(new Filter.All(), QuickFilter.parse(""));
        assertEquals(new Filter.All(), QuickFilter.parse("   "));
        assertEquals(new Filter.All(), QuickFilter.parse("\"\""));
    }

    @Test
    void aFieldLooksInItsColumn() {
        assertEquals(new Filter.Contains(Column.USER, "anna"), QuickFilter.parse("user:anna"));
        assertEquals(new Filter.Contains(Column.MODEL, "two words"), QuickFilter.parse("Model:\"two words\""));
        assertEquals(new Filter.Contains(new Dimension.Tag("App"), "shop"), QuickFilter.parse("tag.App:shop"));
        assertEquals(new Filter.Contains(Column.STATUS, "429"), QuickFilter.parse("status:429"));
    }

    @Test
    void anUnknownFieldIsAPlainWord() {
        var any = assertInstanceOf(Filter.Or.class, QuickFilter.parse("llama3:8b"));
        assertEquals(
                new Filter.Contains(Column.GATEWAY, "llama3:8b"), any.parts().getFirst());
    }

    @Test
    void wordsAreJoinedAndTurnedRound() {
        var all = assertInstanceOf(Filter.And.class, QuickFilter.parse("is:rerouted -user:anna"));
        assertEquals(
                List.of(new Filter.Rerouted(), new Filter.Not(new Filter.Contains(Column.USER, "anna"))), all.parts());
    }

    @Test
    void latencyTakesUnits() {
        assertEquals(new Filter.LatencyBetween(2_000_000, Long.MAX_VALUE), QuickFilter.parse(">2s"));
        assertEquals(new Filter.LatencyBetween(0, 300_500), QuickFilter.parse("<300.5ms"));
        assertInstanceOf(Filter.Or.class, QuickFilter.parse(">2"));
    }

    @Test
    void aStatusClassIsAHundredStatuses() {
        var in = assertInstanceOf(Filter.In.class, QuickFilter.parse("status:5xx"));
        assertEquals(100, in.values().size());
        assertTrue(in.values().containsAll(Set.of("500", "529", "599")));
    }

    @Test
    void servedAndFailedShareOutAllRows() {
        int all = rows("").size();
        assertEquals(all, rows("is:served").size() + rows("is:failed").size());
        assertEquals(rows("status:429").size(), rows("is:limited").size());
        rows("is:served").forEach(row -> assertEquals(true, row.row().served()));
        assertEquals(
                rows("").stream().filter(row -> row.row().attempts().size() > 1).count(),
                rows("is:rerouted").size());
    }

    @Test
    void wordsFindNamesInAnyCase() {
        String user = rows("").getFirst().row().caller().user();
        assertEquals(
                rows("").stream()
                        .filter(row -> row.row().caller().user().equals(user))
                        .count(),
                rows("user:\"" + user.toUpperCase(Locale.ROOT) + "\"").size());
        assertTrue(rows("CLAUDE").size() > 100);
        assertEquals(rows("CLAUDE").size(), rows("claude").size());
        assertEquals(rows("").size(), rows("claude").size() + rows("-claude").size());
    }

    @Test
    void nothingThatCanBeTypedIsAnError() {
        Random random = new Random(5);
        String letters = "ab:.\"-<>=19 xs\\%_'";
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertNotNull(QuickFilter.parse(text.toString()), text.toString());
        }
    }

    private static List<Stored> rows(String text) {
        return STORE.list(Listing.newest(QuickFilter.parse(text), EVER, 5_000), Stop.never())
                .rows();
    }
}
