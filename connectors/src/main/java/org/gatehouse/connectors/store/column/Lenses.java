package org.gatehouse.connectors.store.column;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.query.Dimension;

/** Makes the lens of each dimension. */
final class Lenses {
    /** HTTP statuses have three digits; 0 stands for none. */
    private static final int STATUSES = 1_000;

    private final Dictionary dictionary;
    private final List<String> gateways;
    private final boolean attempts;

    /** @param gateways names by code; empty for codes that are not in use */
    Lenses(Dictionary dictionary, List<String> gateways, boolean attempts) {
        this.dictionary = dictionary;
        this.gateways = gateways;
        this.attempts = attempts;
    }

    Lens of(Dimension dimension) {
        return switch (dimension) {
            case Dimension.Tag tag -> {
                Words<SortedMap<String, String>> sets = dictionary.tags();
                yield new Lens(Field.TAGS, sets.size(), code -> sets.value(code).getOrDefault(tag.key(), ""));
            }
            case Dimension.Column column -> column(column);
        };
    }

    private Lens column(Dimension.Column column) {
        return switch (column) {
            case GATEWAY -> new Lens(Field.GATEWAY, gateways.size(), gateways::get);
            case ENDPOINT -> words(Field.ENDPOINT, Kind.ENDPOINT);
            case REQUESTED_MODEL -> words(Field.REQUESTED, Kind.MODEL);
            case MODEL -> step(step -> dictionary.text(Kind.MODEL, step.model()));
            case PROVIDER -> step(step -> dictionary.text(Kind.PROVIDER, step.provider()));
            case DESTINATION -> step(step -> dictionary.text(Kind.DESTINATION, step.destination()));
            case USER -> words(Field.USER, Kind.USER);
            case TEAM -> words(Field.TEAM, Kind.TEAM);
            case KEY -> words(Field.KEY, Kind.KEY);
            case CLIENT -> words(Field.CLIENT, Kind.CLIENT);
            case API -> constants(Field.API, ApiKind.values());
            case STATUS -> attempts ? step(step -> Integer.toString(step.status())) : status();
            case ERROR ->
                attempts ? step(step -> dictionary.text(Kind.ERROR, step.error())) : words(Field.ERROR, Kind.ERROR);
            case REASON -> step(Dictionary::reason);
            case CHAIN -> chain();
            case TIMING_BASIS -> constants(Field.TIMING_BASIS, TimingBasis.values());
            case COST_STATE -> constants(Field.COST_STATE, CostState.values());
        };
    }

    private Lens words(Field source, Kind kind) {
        Words<String> words = dictionary.words(kind);
        return new Lens(source, words.size(), words::value);
    }

    private Lens step(Function<Step, String> label) {
        Words<Step> steps = dictionary.steps();
        return new Lens(Field.STEP, steps.size(), code -> label.apply(steps.value(code)));
    }

    private Lens chain() {
        Words<Shape> shapes = dictionary.shapes();
        return new Lens(Field.SHAPE, shapes.size(), code -> shapes.value(code).chain());
    }

    private static Lens status() {
        return new Lens(Field.STATUS, STATUSES, Integer::toString);
    }

    private static Lens constants(Field source, Enum<?>[] values) {
        return new Lens(source, values.length, code -> values[code].name());
    }

    /** By shape: whether it has two or more attempts. */
    boolean[] rerouted() {
        Words<Shape> shapes = dictionary.shapes();
        boolean[] table = new boolean[shapes.size()];
        for (int code = 0; code < table.length; code++) {
            table[code] = shapes.value(code).steps().size() > 1;
        }
        return table;
    }
}
