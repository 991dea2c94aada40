package org.gatehouse.domain.simulate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.gatehouse.domain.query.TimeRange;

/**
 * How models behave when: each as usual, except in its episodes.
 *
 * @param usual models by name
 * @param episodes times at which a model behaves otherwise; the first that holds counts
 */
public record Weather(Map<String, SimulatedModel> usual, List<Episode> episodes) {
    public Weather {
        usual = Map.copyOf(usual);
        episodes = List.copyOf(episodes);
    }

    /**
     * How a model behaves at an instant.
     *
     * @throws NoSuchElementException when there is no such model
     */
    public SimulatedModel at(String model, Instant instant) {
        for (Episode episode : episodes) {
            if (episode.meanwhile().model().equals(model) && episode.range().contains(instant)) {
                return episode.meanwhile();
            }
        }
        SimulatedModel found = usual.get(model);
        if (found == null) {
            throw new NoSuchElementException("no simulated model is called " + model);
        }
        return found;
    }

    /**
     * A time at which a model behaves otherwise.
     *
     * @param title what happens, for people
     * @param range when
     * @param meanwhile how it behaves then
     */
    public record Episode(String title, TimeRange range, SimulatedModel meanwhile) {}
}
