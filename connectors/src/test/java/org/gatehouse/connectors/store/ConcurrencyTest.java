package org.gatehouse.connectors.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.query.Filter;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers see whole pages only, over all days, while pages come and days are loaded. */
class ConcurrencyTest {
    private static final int PAGE = 60;
    private static final int PAGES = 40;

    @TempDir
    Path workspace;

    @Test
    void everyAnswerIsFromOneState() throws Exception {
        for (int round = 0; round < 3; round++) {
            // Opened again, so that the first queries load days while pages are appended to them.
            try (H2Store store = H2Store.open(workspace);
                    ExecutorService readers = Executors.newFixedThreadPool(3)) {
                store.save(Rows.gateway("one"));
                AtomicBoolean done = new AtomicBoolean();
                List<Future<Long>> seen = new ArrayList<>();
                for (int reader = 0; reader < 3; reader++) {
                    seen.add(readers.submit(reading(store, done)));
                }
                for (int page = 0; page < PAGES; page++) {
                    store.append("one", Rows.page(page(round * PAGES + page), "p" + page));
                }
                done.set(true);
                for (Future<Long> last : seen) {
                    assertEquals((round + 1L) * PAGES * PAGE, last.get());
                }
            }
        }
    }

    private static Callable<Long> reading(H2Store store, AtomicBoolean done) {
        return () -> {
            long before = 0;
            boolean last;
            do {
                last = done.get();
                long count = store.ask(Query.over(Rows.RANGE, ZoneOffset.UTC), Stop.never())
                        .total()
                        .counts()
                        .all();
                assertEquals(0, count % PAGE, "a page was seen in part");
                assertTrue(count >= before, "rows went away");
                int listed = store.list(Listing.newest(new Filter.All(), Rows.RANGE, 7), Stop.never())
                        .rows()
                        .size();
                assertEquals(count == 0 ? listed : 7, listed);
                before = count;
            } while (!last);
            return before;
        };
    }

    /** Rows that are spread over three days. */
    private static List<Invocation> page(int number) {
        RandomRows random = Rows.random(number);
        List<Invocation> rows = new ArrayList<>();
        for (int i = 0; i < PAGE; i++) {
            rows.add(random.at("p" + number + "-" + i, Rows.START.plusSeconds(number + i % 3 * 86_400L)));
        }
        return rows;
    }
}
