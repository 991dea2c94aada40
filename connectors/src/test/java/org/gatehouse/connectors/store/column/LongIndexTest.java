package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LongIndexTest {
    /** Keys as the scan makes them, and keys that collide in a careless hash. */
    static Stream<LongUnaryOperator> shapes() {
        return Stream.of(
                i -> i,
                i -> -i,
                i -> i << 32,
                i -> i << 32 | i,
                i -> i << 48,
                i -> Long.MAX_VALUE - i,
                i -> Long.MIN_VALUE + (i << 20),
                i -> i * 0x9E3779B97F4A7C15L);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void numbersAreThoseOfAMapInOrderOfFirstMeeting(LongUnaryOperator shape) {
        SplittableRandom random = new SplittableRandom(4);
        LongIndex index = new LongIndex();
        Map<Long, Integer> plain = new HashMap<>();
        for (int i = 0; i < 30_000; i++) {
            long key = shape.applyAsLong(random.nextInt(12_000));
            int expected = plain.computeIfAbsent(key, any -> plain.size());
            assertEquals(expected, index.of(key));
        }
        assertEquals(plain.size(), index.size());
        plain.forEach((key, number) -> assertEquals(key, index.key(number)));
    }

    @Test
    void theKeyZeroIsAKeyLikeAnyOther() {
        LongIndex index = new LongIndex();
        assertEquals(0, index.size());
        assertEquals(0, index.of(0));
        assertEquals(1, index.of(-1));
        assertEquals(0, index.of(0));
        assertEquals(2, index.size());
    }
}
