package org.gatehouse.connectors.store.column;

import java.util.Arrays;

/** What a scan looks up by code, as the dictionaries are when it starts. */
final class Tables {
    private final Shape[] shapes;
    private final int[] decidingStep;
    private final int[] stepOutcome;

    Tables(Dictionary dictionary) {
        shapes = new Shape[dictionary.shapes().size()];
        Arrays.setAll(shapes, dictionary.shapes()::value);
        decidingStep = Arrays.stream(shapes).mapToInt(Shape::decidingStep).toArray();
        stepOutcome = new int[dictionary.steps().size()];
        Arrays.setAll(
                stepOutcome, code -> Codes.of(dictionary.steps().value(code).outcome()));
    }

    Shape shape(int code) {
        return shapes[code];
    }

    /** By shape: how many attempts. */
    int[] attempts() {
        return Arrays.stream(shapes).mapToInt(shape -> shape.steps().size()).toArray();
    }

    /** By shape: the code of the step that decided. */
    int[] decidingStep() {
        return decidingStep;
    }

    /** By step: an {@link Outcome} ordinal. */
    int[] stepOutcome() {
        return stepOutcome;
    }
}
