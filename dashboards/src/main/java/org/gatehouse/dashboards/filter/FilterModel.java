package org.gatehouse.dashboards.filter;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.TimeRange;

/** The one filter over all pages. Used on the JavaFX thread. */
public final class FilterModel {
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<FilterState> state;

    public FilterModel(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.state = new ReadOnlyObjectWrapper<>(FilterState.start(zone));
    }

    /** The filter as it is; a new value with each change. */
    public ReadOnlyObjectProperty<FilterState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public FilterState getState() {
        return state.get();
    }

    /** The clock by which relative ranges end. */
    public InstantSource clock() {
        return clock;
    }

    /** What the filter means now. */
    public Scope scope() {
        return Scope.at(getState(), clock.instant());
    }

    /** Puts a kept filter in place of this one. */
    public void restore(FilterState kept) {
        state.set(kept);
    }

    /** Chooses a range that ends now. */
    public void choose(Span span) {
        change(s -> new FilterState(
                span, Optional.empty(), s.chips(), s.basis(), Optional.empty(), s.zone(), s.breakdown()));
    }

    /** Chooses a range. */
    public void choose(TimeRange range) {
        change(s -> new FilterState(
                Span.CUSTOM, Optional.of(range), s.chips(), s.basis(), Optional.empty(), s.zone(), s.breakdown()));
    }

    /** Chooses what is counted. */
    public void choose(Basis basis) {
        change(s -> new FilterState(s.span(), s.custom(), s.chips(), basis, s.grain(), s.zone(), s.breakdown()));
    }

    /** Chooses the width of time buckets; empty for the finest that fits. */
    public void choose(Optional<Grain> grain) {
        change(s -> new FilterState(s.span(), s.custom(), s.chips(), s.basis(), grain, s.zone(), s.breakdown()));
    }

    /** Chooses the reporting zone. */
    public void choose(ZoneId zone) {
        change(s -> new FilterState(s.span(), s.custom(), s.chips(), s.basis(), s.grain(), zone, s.breakdown()));
    }

    /** Chooses what the cost page splits by. */
    public void breakDownBy(Dimension dimension) {
        change(s -> new FilterState(s.span(), s.custom(), s.chips(), s.basis(), s.grain(), s.zone(), dimension));
    }

    /** Shows only rows with this value, or also those with it where the dimension has a chip. */
    public void add(Dimension dimension, String value) {
        List<Chip> chips = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Chip chip : getState().chips()) {
            if (chip.dimension().equals(dimension) && !chip.excluded()) {
                values.addAll(chip.values());
            } else {
                chips.add(chip);
            }
        }
        if (!values.contains(value)) {
            values.add(value);
        }
        chips.add(new Chip(dimension, values, false));
        chips(chips);
    }

    /** Takes a chip off. */
    public void remove(Chip chip) {
        chips(getState().chips().stream().filter(other -> !other.equals(chip)).toList());
    }

    /** Turns a chip round: from only these to all but these, and back. */
    public void invert(Chip chip) {
        chips(getState().chips().stream()
                .map(other -> other.equals(chip) ? new Chip(chip.dimension(), chip.values(), !chip.excluded()) : other)
                .toList());
    }

    /** Takes all chips off. */
    public void clear() {
        chips(List.of());
    }

    private void chips(List<Chip> chips) {
        change(s -> new FilterState(s.span(), s.custom(), chips, s.basis(), s.grain(), s.zone(), s.breakdown()));
    }

    private void change(UnaryOperator<FilterState> how) {
        state.set(how.apply(getState()));
    }
}
