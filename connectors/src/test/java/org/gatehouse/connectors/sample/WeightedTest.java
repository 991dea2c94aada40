package org.gatehouse.connectors.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WeightedTest {
    @Test
    void sharesAreCutByWeight() {
        var weighted = new Weighted<String>().add(1, "a").add(0, "never").add(3, "b");
        assertEquals("a", weighted.at(0));
        assertEquals("a", weighted.at(Math.nextDown(0.25)));
        assertEquals("b", weighted.at(0.25));
        assertEquals("b", weighted.at(Math.nextDown(1.0)));
    }
}
