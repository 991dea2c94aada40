package org.gatehouse.connectors.store.column;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.gatehouse.domain.query.Grain;

/** Cuts time into the buckets of a grain; without a grain all time is one bucket. */
final class Buckets {
    private final Optional<Grain> grain;
    private final ZoneId zone;

    Buckets(Optional<Grain> grain, ZoneId zone) {
        this.grain = grain;
        this.zone = zone;
    }

    /** Start of the bucket that holds this instant. */
    long start(long atMicros) {
        return grain.map(width -> Micros.of(width.floor(Micros.instant(atMicros), zone)))
                .orElse(0L);
    }

    /** An instant up to which all instants from this one on are in one bucket. */
    long end(long atMicros) {
        if (grain.isEmpty()) {
            return Long.MAX_VALUE;
        }
        Instant at = Micros.instant(atMicros);
        Instant next = grain.get().next(grain.get().floor(at, zone), zone);
        // A clock change may cut a bucket short.
        ZoneOffsetTransition change = zone.getRules().nextTransition(at);
        Instant end = change != null && change.getInstant().isBefore(next) ? change.getInstant() : next;
        return Micros.of(end);
    }
}
