package org.gatehouse.domain.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.stats.BinomialInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {
    @Test
    void tenThousandFirstChoicesLieInTheExactIntervalOfEveryShare() {
        Endpoint endpoint = endpoint(70, 30, 0);
        var random = new SplittableRandom(1);
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < 10_000; i++) {
            first.merge(Routing.order(endpoint, random).getFirst().name(), 1, Integer::sum);
        }
        for (Destination destination : endpoint.destinations()) {
            int chosen = first.getOrDefault(destination.name(), 0);
            assertTrue(
                    BinomialInterval.exact(chosen, 10_000, 0.999).contains(destination.percent() / 100.0),
                    () -> destination + " got " + chosen);
        }
    }

    @Test
    void everyoneIsTriedOnceAndTheRestInListOrder() {
        var random = new Random(2);
        for (int round = 0; round < 1_000; round++) {
            Endpoint endpoint = endpoint(percentages(random));
            List<Destination> order = Routing.order(endpoint, random);
            List<Destination> rest = new ArrayList<>(endpoint.destinations());
            assertTrue(rest.remove(order.getFirst()));
            assertEquals(rest, order.subList(1, order.size()));
            assertNotEquals(0, order.getFirst().percent());
        }
    }

    @Test
    void theSameRandomNumbersGiveTheSameOrder() {
        for (int seed = 0; seed < 100; seed++) {
            Endpoint endpoint = endpoint(50, 30, 20);
            assertEquals(
                    Routing.order(endpoint, new SplittableRandom(seed)),
                    Routing.order(endpoint, new SplittableRandom(seed)));
        }
    }

    @Test
    void withoutAnyShareTheListOrderHolds() {
        Endpoint endpoint = endpoint(0, 0);
        assertEquals(endpoint.destinations(), Routing.order(endpoint, new SplittableRandom(1)));
        assertEquals(List.of(), Routing.order(endpoint(), new SplittableRandom(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "200, false",
        "400, false",
        "401, false",
        "404, false",
        "429, true",
        "499, false",
        "500, true",
        "503, true",
        "529, true"
    })
    void nextIsTriedWhenAnotherCouldDoBetter(int status, boolean fallsBack) {
        assertEquals(fallsBack, Routing.fallsBack(status));
    }

    @Test
    void percentagesOutsideTheWholeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> endpoint(-1));
        assertThrows(IllegalArgumentException.class, () -> endpoint(101));
        assertTrue(endpoint(0).destinations().getFirst().fallbackOnly());
        assertEquals(100, endpoint(70, 30, 0).totalPercent());
    }

    private static int[] percentages(Random random) {
        int first = random.nextInt(101);
        int second = random.nextInt(101 - first);
        return new int[] {first, 0, second, 100 - first - second};
    }

    private static Endpoint endpoint(int... percentages) {
        List<Destination> destinations = new ArrayList<>();
        for (int i = 0; i < percentages.length; i++) {
            destinations.add(new Destination("d" + i, "p", "m" + i, percentages[i]));
        }
        return new Endpoint("e", destinations, 0);
    }
}
