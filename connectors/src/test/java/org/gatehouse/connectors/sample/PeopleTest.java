package org.gatehouse.connectors.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private static final int DRAWS = 20_000;

    @Test
    void fortyPeopleOfSixTeamsCallSomething() {
        Set<String> users = new HashSet<>();
        Set<String> teams = new HashSet<>();
        for (Use use : Uses.ALL) {
            draw(use).keySet().forEach(person -> {
                users.add(person.caller().user());
                teams.add(person.caller().team());
            });
        }
        assertEquals(40, users.size());
        assertEquals(6, teams.size());
    }

    @Test
    void onlyTheTeamsOfAnEndpointCallItAndTheFirstMostOften() {
        for (Use use : Uses.ALL) {
            Map<String, Integer> byTeam = new TreeMap<>();
            draw(use).forEach((person, n) -> byTeam.merge(person.caller().team(), n, Integer::sum));
            assertEquals(use.teams().keySet(), byTeam.keySet());
            String busiest = most(use.teams());
            assertEquals(busiest, most(byTeam), use::endpoint);
        }
    }

    @Test
    void aPersonIsInOneTeamAndCostCentreEverywhere() {
        Map<String, String> homes = new HashMap<>();
        for (Use use : Uses.ALL) {
            for (People.Person person : draw(use).keySet()) {
                String home = person.caller().team() + " " + person.tags().get("cost-centre") + " "
                        + person.tags().get("env");
                assertEquals(home, homes.getOrDefault(person.caller().user(), home));
                homes.put(person.caller().user(), home);
                assertEquals(use.app(), person.tags().get("app"));
                assertTrue(use.clients().contains(person.caller().client()));
                assertFalse(person.caller().key().contains(" "));
            }
        }
        assertEquals(
                3,
                new HashSet<>(homes.values().stream()
                                .map(home -> home.substring(home.lastIndexOf(' ')))
                                .toList())
                        .size());
    }

    @Test
    void drawsShareThePersonAndTheTags() {
        Weighted<People.Person> people = People.of(Uses.ALL.getFirst());
        assertSame(people.at(0.1), people.at(0.1));
    }

    private static String most(Map<String, ? extends Number> counts) {
        return counts.entrySet().stream()
                .max((a, b) ->
                        Double.compare(a.getValue().doubleValue(), b.getValue().doubleValue()))
                .orElseThrow()
                .getKey();
    }

    private static Map<People.Person, Integer> draw(Use use) {
        Weighted<People.Person> people = People.of(use);
        Map<People.Person, Integer> drawn = new HashMap<>();
        for (int i = 0; i < DRAWS; i++) {
            drawn.merge(people.at(i / (double) DRAWS), 1, Integer::sum);
        }
        return drawn;
    }
}
