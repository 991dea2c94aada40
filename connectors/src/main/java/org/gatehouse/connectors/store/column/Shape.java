package org.gatehouse.connectors.store.column;

import java.util.ArrayList;
import java.util.List;

/**
 * What the attempts of an invocation look like without their timing.
 *
 * @param steps codes of the steps, in order; empty without attempts
 * @param deciding which of them decided; -1 without attempts
 * @param chain as one text, for example {@code a:429 > b:200}
 */
public record Shape(List<Integer> steps, int deciding, String chain) {
    public Shape {
        steps = List.copyOf(steps);
    }

    static Shape of(List<Integer> steps, Dictionary dictionary) {
        int deciding = steps.size() - 1;
        StringBuilder chain = new StringBuilder();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = dictionary.steps().value(steps.get(i));
            if (step.outcome() == Outcome.SERVED) {
                deciding = i;
            }
            String text = dictionary.text(Kind.DESTINATION, step.destination()) + ":" + step.status();
            chain.insert(0, i == 0 ? text : " > " + text);
        }
        return new Shape(steps, deciding, chain.toString());
    }

    /** Code of the step that decided; 0, which stands for none, without attempts. */
    public int decidingStep() {
        return steps.isEmpty() ? 0 : steps.get(deciding);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int step : steps) {
            text.append(text.isEmpty() ? "" : " ").append(step);
        }
        return text.toString();
    }

    static Shape parse(String text, Dictionary dictionary) {
        List<Integer> steps = new ArrayList<>();
        for (String step : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            steps.add(Integer.valueOf(step));
        }
        return of(steps, dictionary);
    }
}
