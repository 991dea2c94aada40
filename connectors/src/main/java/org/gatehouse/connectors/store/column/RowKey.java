package org.gatehouse.connectors.store.column;

/**
 * The key of a stored row: the milliseconds of its event above 21 bits of a hash of its gateway and id. It grows with
 * time, so that appending touches the end of the tree only, and the same row always gets the same key.
 */
public final class RowKey {
    /** The longest time that a key can tell, in milliseconds since 1970: in the year 2109. */
    public static final long MAX_MILLIS = (1L << 42) - 1;

    /** How many keys are tried for a row, its own among them. */
    public static final int PROBES = 1_024;

    private static final int HASH_BITS = 21;
    private static final long SLOTS = (1L << HASH_BITS) - 1;
    private static final long MILLIS_A_DAY = 86_400_000;
    private static final long SEED = 0xCBF29CE484222325L;

    private RowKey() {}

    /** The key that a row gets when no other row has it. */
    public static long of(int gateway, String id, long epochMillis) {
        return (epochMillis << HASH_BITS) | hash(gateway, id);
    }

    /** Milliseconds since 1970. */
    public static long millis(long key) {
        return key >> HASH_BITS;
    }

    /** Days since 1970, UTC. */
    public static long day(long key) {
        return Math.floorDiv(millis(key), MILLIS_A_DAY);
    }

    /** The least key of a UTC day, counted from 1970. */
    public static long firstOf(long day) {
        return (day * MILLIS_A_DAY) << HASH_BITS;
    }

    /** The part of the key that comes from the id. */
    private static long hash(int gateway, String id) {
        long h = SEED + gateway;
        for (int i = 0; i < id.length(); i++) {
            h = h * 31 + id.charAt(i);
        }
        // The finalizer spreads ids that differ in their last characters only over all bits.
        h = (h ^ (h >>> 33)) * 0xFF51AFD7ED558CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return (h ^ (h >>> 33)) >>> (Long.SIZE - HASH_BITS);
    }

    /** The key to try when another row has this one: the next in the same millisecond. */
    public static long next(long key) {
        return (key & ~SLOTS) | ((key + 1) & SLOTS);
    }

    /** Whether a row whose id gives this key at some time can have the other: its own slot, or one tried after it. */
    public static boolean near(long key, long own) {
        return ((key - own) & SLOTS) < PROBES;
    }
}
