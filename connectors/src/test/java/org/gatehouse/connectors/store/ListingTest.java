package org.gatehouse.connectors.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Listing;
import org.gatehouse.domain.store.Slice;
import org.gatehouse.domain.store.StoreException;
import org.gatehouse.domain.store.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {
    @TempDir
    Path workspace;

    @Test
    void pagingShowsEachRowOnceNewestFirst() {
        List<Stored> all = new ArrayList<>();
        RandomRows random = Rows.random(1);
        try (H2Store store = H2Store.open(workspace)) {
            for (String gateway : List.of("one", "two")) {
                store.save(Rows.gateway(gateway));
                List<Invocation> rows = random.next(700);
                store.append(gateway, Rows.page(rows, "a"));
                rows.forEach(row -> all.add(new Stored(gateway, row)));
            }
            Reference reference = new Reference(all);
            RandomQueries queries = new RandomQueries(new Random(2), Rows.RANGE);
            for (int i = 0; i < 60; i++) {
                Filter filter = i == 0 ? new Filter.All() : queries.filter(2);
                assertEquals(
                        new HashSet<>(reference.list(filter)), inOrder(store, filter, 1 + i * 7), filter::toString);
            }
        }
    }

    private static Set<Stored> inOrder(H2Store store, Filter filter, int limit) {
        Set<Stored> seen = new HashSet<>();
        Instant last = Instant.MAX;
        Optional<String> after = Optional.empty();
        do {
            Slice slice = store.list(new Listing(filter, Rows.RANGE, limit, after), Stop.never());
            for (Stored row : slice.rows()) {
                assertEquals(false, row.row().at().isAfter(last), "newest first");
                assertEquals(true, seen.add(row), "shown once");
                last = row.row().at();
            }
            after = slice.next();
        } while (after.isPresent());
        return seen;
    }

    @Test
    void rowsThatComeWhilePagingDoNotDisturbIt() {
        RandomRows random = Rows.random(3);
        try (H2Store store = H2Store.open(workspace)) {
            store.save(Rows.gateway("one"));
            for (int i = 0; i < 10; i++) {
                Invocation row = random.at("old-" + i, Rows.START.plusSeconds(i));
                store.append("one", Rows.page(List.of(row), "a"));
            }
            Slice first = store.list(Listing.newest(new Filter.All(), Rows.RANGE, 4), Stop.never());
            store.append("one", Rows.page(List.of(random.at("new", Rows.START.plusSeconds(60))), "b"));
            Slice second = store.list(new Listing(new Filter.All(), Rows.RANGE, 40, first.next()), Stop.never());
            assertEquals(
                    List.of("old-5", "old-4", "old-3", "old-2", "old-1", "old-0"),
                    second.rows().stream().map(stored -> stored.row().id()).toList());
            assertEquals(Optional.empty(), second.next());
        }
    }

    @Test
    void aPlaceFromElsewhereIsRefused() {
        try (H2Store store = H2Store.open(workspace)) {
            store.save(Rows.gateway("one"));
            Listing listing = new Listing(new Filter.All(), Rows.RANGE, 4, Optional.of(Cursor.START.position()));
            StoreException refused = assertThrows(StoreException.class, () -> store.list(listing, Stop.never()));
            assertEquals("The listing cannot go on after ''; list from the start again", refused.getMessage());
        }
    }
}
