package org.gatehouse.connectors.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store's answers against the plain reference, for thousands of random queries over random rows. */
class QueryPropertyTest {
    /** Clock changes in New York, Lord Howe and Berlin. */
    private static final List<TimeRange> RANGES = List.of(
            range("2026-03-27T12:00:00Z", "2026-03-31T06:00:00Z"),
            range("2026-03-07T00:00:00Z", "2026-03-09T18:30:00Z"),
            range("2026-10-30T23:00:00Z", "2026-11-02T01:00:00Z"),
            range("2026-10-24T20:00:00Z", "2026-10-26T02:00:00Z"),
            range("2026-10-03T10:00:00Z", "2026-10-04T20:00:00Z"));

    private static final int QUERIES = 130;

    @TempDir
    Path folder;

    private final Map<String, Map<String, Invocation>> expected = new LinkedHashMap<>();

    @Test
    void answersAreThoseOfTheReference() {
        for (int round = 0; round < RANGES.size(); round++) {
            expected.clear();
            Path workspace = folder.resolve("round-" + round);
            Random random = new Random(round);
            RandomRows rows = new RandomRows(random, RANGES.get(round));
            try (H2Store store = H2Store.open(workspace)) {
                add(store, random, rows, 6);
                compare(store, random, RANGES.get(round));
                // Now with days in memory, which pages change.
                add(store, random, rows, 6);
                compare(store, random, RANGES.get(round));
                store.remove("two");
                expected.remove("two");
                compare(store, random, RANGES.get(round));
            }
            try (H2Store again = H2Store.open(workspace)) {
                compare(again, random, RANGES.get(round));
            }
        }
    }

    private void add(H2Store store, Random random, RandomRows rows, int pages) {
        for (int page = 0; page < pages; page++) {
            String gateway = List.of("one", "two", "three").get(random.nextInt(3));
            store.save(new Gateway(gateway, "test", "", "", Environment.SAMPLE));
            Map<String, Invocation> known = expected.computeIfAbsent(gateway, name -> new LinkedHashMap<>());
            List<Invocation> content = new ArrayList<>(rows.next(1 + random.nextInt(150)));
            for (Invocation old : List.copyOf(known.values())) {
                if (random.nextInt(4) == 0) {
                    content.add(rows.revised(old));
                }
            }
            content.forEach(row -> known.put(row.id(), row));
            store.append(gateway, new Page(content, new Cursor("p" + page), Optional.empty(), false, List.of()));
        }
    }

    private void compare(H2Store store, Random random, TimeRange range) {
        List<Stored> all = new ArrayList<>();
        expected.forEach((gateway, rows) -> rows.values().forEach(row -> all.add(new Stored(gateway, row))));
        Reference reference = new Reference(all);
        RandomQueries queries = new RandomQueries(random, range);
        for (int i = 0; i < QUERIES; i++) {
            Query query = queries.next();
            Answer answer = store.ask(query, Stop.never());
            assertEquals(reference.rows(query), answer.rows(), () -> "rows of " + query);
            assertEquals(reference.total(query), answer.total(), () -> "total of " + query);
        }
    }

    private static TimeRange range(String from, String to) {
        return new TimeRange(Instant.parse(from), Instant.parse(to));
    }
}
