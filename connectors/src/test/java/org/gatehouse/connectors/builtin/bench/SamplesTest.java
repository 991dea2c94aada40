package org.gatehouse.connectors.builtin.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SamplesTest {
    @Test
    void percentilesAreSamplesByRank() {
        Samples samples = new Samples();
        for (int i = 3000; i >= 1; i--) {
            samples.add(i * 1_000_000L);
        }
        assertEquals(3000, samples.count());
        assertEquals(1500, samples.millis(0.5));
        assertEquals(2970, samples.millis(0.99));
        assertEquals(3000, samples.millis(1));
        assertEquals(1, samples.millis(0));
    }

    @Test
    void withoutSamplesNothingIsKnown() {
        assertTrue(Double.isNaN(new Samples().millis(0.5)));
    }
}
