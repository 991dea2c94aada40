package org.gatehouse.dashboards.tile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gatehouse.dashboards.filter.Chip;
import org.gatehouse.dashboards.format.Money;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Measure;

/**
 * What a number is, and what it is made of.
 *
 * @param definition the definition, in sentences
 * @param facts what it was computed from
 */
public record Explanation(String definition, List<Fact> facts) {
    public Explanation {
        facts = List.copyOf(facts);
    }

    /** One named fact. */
    public record Fact(String name, String value) {}

    /** A definition with what can be said of every answer: unit, basis, n, range, zone, filter, completeness, mix. */
    public static Explanation of(String definition, String unit, Asked asked) {
        Answer answer = asked.main();
        Times times = new Times(asked.scope().zone());
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Unit", unit));
        facts.add(new Fact("Counted", answer.query().basis().title()));
        facts.add(new Fact("n", Numbers.exact(answer.total().counts().all())));
        facts.add(new Fact("Range", times.range(answer.query().range())));
        facts.add(new Fact("Zone", asked.scope().zone().getId()));
        for (Chip chip : asked.scope().state().chips()) {
            facts.add(new Fact("Only", chip.title()));
        }
        if (answer.query().measures().contains(Measure.COST)) {
            facts.add(new Fact("Made of", Money.mix(answer.total().cost())));
        }
        for (Map.Entry<String, Instant> gateway : new TreeMap<>(answer.completeUpTo()).entrySet()) {
            facts.add(new Fact("Complete", gateway.getKey() + " up to " + times.minute(gateway.getValue())));
        }
        facts.add(new Fact(
                "Computed", times.milli(answer.asOf()) + " from " + Numbers.exact(answer.scanned()) + " rows"));
        return new Explanation(definition, facts);
    }
}
