package org.gatehouse.connectors.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;

/** Who calls in the sample: invented people of six teams, a few of whom call often and most seldom. */
final class People {
    private static final List<String> TEAMS = List.of("Support", "Platform", "Growth", "Data", "Mobile", "Research");
    private static final List<String> COST_CENTRES = List.of("4100", "2200", "4300", "2100", "2300", "1900");
    private static final List<String> GIVEN = List.of(
            "amara", "bruno", "chloe", "dmitri", "elena", "farid", "greta", "hiro", "ines", "jonas", "kavya", "leo",
            "mira", "noah", "olga", "pavel", "quinn", "rosa", "samir", "tara", "umar", "vera", "wen", "ximena", "yusuf",
            "zoe", "anouk", "bilal", "carla", "david", "esra", "felix", "gina", "hugo", "irene", "jamal", "katja",
            "luis", "mei", "nils");
    private static final List<String> FAMILY =
            List.of("okafor", "silva", "martin", "volkov", "rossi", "haddad", "berg", "tanaka", "costa", "meyer");

    /**
     * A caller with what their requests are tagged with.
     *
     * @param caller who
     * @param tags one map for all their requests
     */
    record Person(Caller caller, SortedMap<String, String> tags) {}

    private People() {}

    /** Those who call an endpoint. */
    static Weighted<Person> of(Use use) {
        var people = new Weighted<Person>();
        for (int i = 0; i < GIVEN.size(); i++) {
            int team = i % TEAMS.size();
            double weight = use.teams().getOrDefault(TEAMS.get(team), 0.0);
            if (weight > 0) {
                int rank = 1 + i / TEAMS.size();
                people.add(weight / rank, person(i, team, use));
            }
        }
        return people;
    }

    private static Person person(int i, int team, Use use) {
        String environment = i % 10 < 7 ? "production" : i % 10 < 9 ? "staging" : "development";
        String name = TEAMS.get(team);
        var caller = new Caller(
                GIVEN.get(i) + "." + FAMILY.get(i * 7 % FAMILY.size()),
                name,
                name.toLowerCase(Locale.ROOT) + "-" + environment,
                use.clients().get(i % use.clients().size()));
        return new Person(
                caller,
                Invocation.tags(Map.of("app", use.app(), "env", environment, "cost-centre", COST_CENTRES.get(team))));
    }
}
