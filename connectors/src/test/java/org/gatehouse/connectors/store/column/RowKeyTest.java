package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RowKeyTest {
    private static final long MILLIS_A_DAY = Duration.ofDays(1).toMillis();

    @Test
    void aKeyTellsItsTimeAndGrowsWithIt() {
        SplittableRandom random = new SplittableRandom(13);
        for (int i = 0; i < 10_000; i++) {
            long millis = random.nextLong(RowKey.MAX_MILLIS);
            long key = RowKey.of(random.nextInt(99), "id-" + random.nextLong(), millis);
            assertEquals(millis, RowKey.millis(key));
            assertEquals(millis / MILLIS_A_DAY, RowKey.day(key));
            assertTrue(RowKey.of(1, "another", millis + 1) > key);
            assertTrue(RowKey.firstOf(RowKey.day(key)) <= key);
            assertTrue(RowKey.firstOf(RowKey.day(key) + 1) > key);
        }
    }

    @Test
    void theLastTimeThatAKeyCanTellIsIn2109() {
        long key = RowKey.of(3, "last", RowKey.MAX_MILLIS);
        assertTrue(key > 0, "keys are positive");
        assertEquals(RowKey.MAX_MILLIS, RowKey.millis(key));
        assertEquals(2109, LocalDate.ofEpochDay(RowKey.day(key)).getYear());
    }

    /** A key is on disk: the same row must get the same one in every release. */
    @Test
    void keysAreTheSameForEver() {
        assertEquals(3_706_140_701_493_141_336L, RowKey.of(1, "chatcmpl-abc", 1_767_225_600_000L));
        assertEquals(1_126_216L, RowKey.of(42, "", 0));
        assertEquals(181_193_934_169_488L, RowKey.of(2, "\u00e9\ud83d\ude00", 86_400_000L));
        assertNotEquals(RowKey.of(1, "x", 5), RowKey.of(2, "x", 5), "two gateways may use one id");
    }

    @Test
    void probesStayInTheMillisecondAndMeetNoSlotTwice() {
        SplittableRandom random = new SplittableRandom(14);
        for (int round = 0; round < 40; round++) {
            long own = RowKey.of(1, "id-" + random.nextLong(), random.nextLong(RowKey.MAX_MILLIS));
            // Near the last slot too, from where probing goes on at the first one.
            long start = round % 2 == 0 ? own : own | ((1L << 21) - 3);
            Set<Long> met = new HashSet<>();
            long key = start;
            for (int probe = 0; probe < RowKey.PROBES; probe++) {
                assertTrue(met.add(key));
                assertTrue(RowKey.near(key, start));
                assertEquals(RowKey.millis(start), RowKey.millis(key));
                key = RowKey.next(key);
            }
            assertFalse(RowKey.near(key, start), "one probe too many");
        }
    }

    @Test
    void aRevisedTimeKeepsARowNearItsSlot() {
        long before = RowKey.of(7, "row", 1_000);
        long after = RowKey.of(7, "row", 9_999);
        assertTrue(RowKey.near(before, after) && RowKey.near(after, before));
    }

    /** Gateways number their rows; a hash that left neighbours together would fill the probes of one slot. */
    @Test
    void idsThatAreNumberedSpreadOverTheSlots() {
        Set<Long> slots = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            slots.add(RowKey.of(1, "request-" + i, 0));
        }
        assertTrue(slots.size() > 19_700, "a random hash meets about 95 slots twice; met " + (20_000 - slots.size()));
    }
}
