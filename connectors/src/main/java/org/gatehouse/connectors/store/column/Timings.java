package org.gatehouse.connectors.store.column;

import java.util.List;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;

/**
 * The timings of an invocation's attempts, packed to 16 bytes each: start, latency + 1 and TTFB + 1 in microseconds with
 * five bytes each (0 stands for not known), and the basis. Fixed width, so that SQL can read it as well. More than 12
 * days, which five bytes cannot hold, is a clock that went wrong and is kept as not known.
 */
public final class Timings {
    /** Bytes for each attempt. */
    public static final int WIDTH = 16;

    private static final int NUMBER = 5;
    private static final long LIMIT = (1L << (NUMBER * Byte.SIZE)) - 2;
    private static final TimingBasis[] BASES = TimingBasis.values();

    private Timings() {}

    /** Packs. */
    public static byte[] pack(List<Attempt> attempts) {
        byte[] packed = new byte[attempts.size() * WIDTH];
        for (int i = 0; i < attempts.size(); i++) {
            Attempt attempt = attempts.get(i);
            int at = i * WIDTH;
            put(packed, at, Math.clamp(attempt.offsetMicros(), 0, LIMIT));
            put(packed, at + NUMBER, known(attempt.timing().latencyMicros()) + 1);
            put(packed, at + 2 * NUMBER, known(attempt.timing().ttfbMicros()) + 1);
            packed[at + 3 * NUMBER] = (byte) Codes.of(attempt.timing().basis());
        }
        return packed;
    }

    /** How many attempts are packed. */
    public static int count(byte[] packed) {
        return packed.length / WIDTH;
    }

    /** From receipt of the request to the start of an attempt, in microseconds. */
    public static long offset(byte[] packed, int attempt) {
        return get(packed, attempt * WIDTH);
    }

    /** How long an attempt took. */
    public static Timing timing(byte[] packed, int attempt) {
        return new Timing(latency(packed, attempt), ttfb(packed, attempt), BASES[packed[attempt * WIDTH + 3 * NUMBER]]);
    }

    static long latency(byte[] packed, int attempt) {
        return get(packed, attempt * WIDTH + NUMBER) - 1;
    }

    static long ttfb(byte[] packed, int attempt) {
        return get(packed, attempt * WIDTH + 2 * NUMBER) - 1;
    }

    private static long known(long micros) {
        return micros > LIMIT ? Timing.NOT_KNOWN : micros;
    }

    private static void put(byte[] into, int at, long value) {
        for (int i = 0; i < NUMBER; i++) {
            into[at + i] = (byte) (value >>> ((NUMBER - 1 - i) * Byte.SIZE));
        }
    }

    private static long get(byte[] from, int at) {
        long value = 0;
        for (int i = 0; i < NUMBER; i++) {
            value = value << Byte.SIZE | (from[at + i] & 0xFF);
        }
        return value;
    }
}
