package org.gatehouse.domain.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;

/** How an endpoint chooses destinations: a weighted draw first, then the list order. */
public final class Routing {
    private static final int WHOLE = 100;

    private Routing() {}

    /**
     * Who is tried, in order: one destination drawn by the percentages, then all others in list order. A destination
     * with 0 percent is never drawn.
     */
    public static List<Destination> order(Endpoint endpoint, RandomGenerator random) {
        List<Destination> order = new ArrayList<>(endpoint.destinations());
        draw(endpoint, random).ifPresent(first -> {
            order.remove(first);
            order.addFirst(first);
        });
        return List.copyOf(order);
    }

    private static Optional<Destination> draw(Endpoint endpoint, RandomGenerator random) {
        int left = random.nextInt(WHOLE);
        for (Destination destination : endpoint.destinations()) {
            left -= destination.percent();
            if (left < 0) {
                return Optional.of(destination);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the next destination is tried after this answer: on 429, on 5xx, and when there was no answer at all.
     *
     * @param status HTTP status of the failed attempt, 0 for connection failure and first-token time-out
     */
    public static boolean fallsBack(int status) {
        return status == 0 || status == 429 || status >= 500;
    }
}
