package org.gatehouse.dashboards.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.store.Change;
import org.junit.jupiter.api.Test;

final class FilterTest {
    private static final Instant NOW = Instant.parse("2026-03-12T15:20:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final FilterModel model = new FilterModel(InstantSource.fixed(NOW), BERLIN);

    @Test
    void presetsEndNow() {
        model.choose(Span.DAY);
        assertEquals(TimeRange.last(Duration.ofDays(1), NOW), model.scope().range());
        assertEquals(Grain.QUARTER_HOUR, model.scope().grain());
        model.choose(Optional.of(Grain.HOUR));
        assertEquals(Grain.HOUR, model.scope().grain());
        model.choose(Span.HOUR);
        assertEquals(Grain.MINUTE, model.scope().grain());
    }

    @Test
    void chosenDaysAreWholeInTheReportingZone() {
        TimeRange range = RangeMenu.range(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29), BERLIN);
        assertEquals(Duration.ofHours(47), range.length());
        model.choose(range);
        assertEquals(range, model.scope().range());
        assertThrows(
                IllegalArgumentException.class,
                () -> new FilterState(
                        Span.CUSTOM,
                        Optional.empty(),
                        List.of(),
                        Basis.REQUESTS,
                        Optional.empty(),
                        BERLIN,
                        Column.MODEL));
    }

    @Test
    void valuesOfOneDimensionShareAChip() {
        model.add(Column.TEAM, "a");
        model.add(Column.MODEL, "m");
        model.add(Column.TEAM, "b");
        model.add(Column.TEAM, "b");
        assertEquals(
                List.of(new Chip(Column.MODEL, List.of("m"), false), new Chip(Column.TEAM, List.of("a", "b"), false)),
                model.getState().chips());
        assertEquals(
                new Filter.And(List.of(
                        new Filter.In(Column.MODEL, Set.of("m")), new Filter.In(Column.TEAM, Set.of("a", "b")))),
                model.scope().filter());
    }

    @Test
    void chipsTurnRoundAndComeOff() {
        model.add(Column.TEAM, "");
        Chip chip = model.getState().chips().getFirst();
        assertEquals("team: (none)", chip.title());
        model.invert(chip);
        Chip inverted = model.getState().chips().getFirst();
        assertEquals("team is not (none)", inverted.title());
        assertEquals(new Filter.Not(new Filter.In(Column.TEAM, Set.of(""))), inverted.filter());
        model.add(Column.TEAM, "a");
        assertEquals(2, model.getState().chips().size());
        model.remove(inverted);
        assertEquals(1, model.getState().chips().size());
        model.clear();
        assertEquals(new Filter.All(), model.scope().filter());
    }

    @Test
    void theQueryCarriesEverything() {
        model.choose(Basis.SERVED);
        model.choose(ZoneId.of("UTC"));
        model.breakDownBy(Column.TEAM);
        model.add(Column.TEAM, "a");
        var query = model.scope().query();
        assertEquals(Basis.SERVED, query.basis());
        assertEquals(ZoneId.of("UTC"), query.zone());
        assertEquals(new Filter.In(Column.TEAM, Set.of("a")), query.filter());
        assertEquals(Column.TEAM, model.getState().breakdown());
        FilterState kept = model.getState();
        model.clear();
        model.restore(kept);
        assertEquals(kept, model.getState());
    }

    @Test
    void onlyChangesInViewConcern() {
        Change here = new Change("prod", new TimeRange(NOW, NOW.plusSeconds(60)));
        Change old = new Change("prod", TimeRange.last(Duration.ofHours(1), NOW.minus(Duration.ofDays(30))));
        assertTrue(Scopes.concerns(here, model.scope()));
        assertFalse(Scopes.concerns(old, model.scope()));
        model.add(Column.GATEWAY, "other");
        assertFalse(Scopes.concerns(here, model.scope()));
        model.invert(model.getState().chips().getFirst());
        assertTrue(Scopes.concerns(here, model.scope()));
        model.choose(TimeRange.last(Duration.ofDays(1), NOW.minusSeconds(1)));
        assertFalse(Scopes.concerns(here, model.scope()));
    }
}
