package org.gatehouse.connectors.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.TimeRange;

/** What the store's tests put in. */
final class Rows {
    static final Instant START = Instant.parse("2026-05-01T00:00:00Z");
    static final TimeRange RANGE = new TimeRange(START, Instant.parse("2026-05-04T00:00:00Z"));

    private Rows() {}

    static Gateway gateway(String name) {
        return new Gateway(name, "test", "http://127.0.0.1/" + name, "", Environment.DEVELOPMENT);
    }

    static Page page(List<Invocation> rows, String cursor) {
        return new Page(rows, new Cursor(cursor), Optional.empty(), false, List.of());
    }

    static RandomRows random(long seed) {
        return new RandomRows(new Random(seed), RANGE);
    }
}
