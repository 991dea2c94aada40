package org.gatehouse.connectors.store.column;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gatehouse.domain.invocation.Attempt;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** All dictionaries of a store. One thread adds at a time, any thread reads. */
public final class Dictionary {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> TAG_SET = new TypeReference<>() {};

    private final Map<Kind, Words<String>> plain = new EnumMap<>(Kind.class);
    private final Words<SortedMap<String, String>> tags = Words.of(Dictionary::print, Dictionary::tagSet);
    private final Words<Step> steps = Words.of(Step::text, Step::parse);
    private final Words<Shape> shapes = Words.of(Shape::text, text -> Shape.parse(text, this));

    public Dictionary() {
        for (Kind kind : Kind.values()) {
            plain.put(kind, Words.plain());
        }
    }

    /** The dictionary of a kind whose values are texts. */
    public Words<String> words(Kind kind) {
        return Objects.requireNonNull(plain.get(kind));
    }

    /** The dictionary of any kind, as it is on disk. */
    public Words<?> stored(Kind kind) {
        return switch (kind) {
            case TAGS -> tags;
            case STEP -> steps;
            case SHAPE -> shapes;
            default -> words(kind);
        };
    }

    /** Tag sets. */
    public Words<SortedMap<String, String>> tags() {
        return tags;
    }

    /** Attempts without their timing. */
    public Words<Step> steps() {
        return steps;
    }

    /** The attempts of an invocation without their timing. */
    public Words<Shape> shapes() {
        return shapes;
    }

    /** The code of a text; a new one when it is met first. Writer only. */
    public int code(Kind kind, String text) {
        return words(kind).code(text);
    }

    /** The text of a code. */
    public String text(Kind kind, int code) {
        return words(kind).value(code);
    }

    /** The code of the attempts' shape; a new one when it is met first. Writer only. */
    public int shape(List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return 0;
        }
        List<Integer> codes = new ArrayList<>(attempts.size());
        for (Attempt attempt : attempts) {
            codes.add(steps.code(step(attempt)));
        }
        return shapes.code(Shape.of(codes, this));
    }

    /** Why the attempt with this step was made, as a text; empty for no attempt. */
    static String reason(Step step) {
        return step.equals(Step.NONE) ? "" : step.reason().name();
    }

    private Step step(Attempt attempt) {
        return new Step(
                attempt.reason(),
                code(Kind.DESTINATION, attempt.destination()),
                code(Kind.PROVIDER, attempt.provider()),
                code(Kind.MODEL, attempt.model()),
                attempt.status(),
                code(Kind.ERROR, attempt.error()));
    }

    private static String print(SortedMap<String, String> set) {
        return set.isEmpty() ? "" : JSON.writeValueAsString(set);
    }

    private static SortedMap<String, String> tagSet(String text) {
        return text.isEmpty() ? new TreeMap<>() : JSON.readValue(text, TAG_SET);
    }
}
