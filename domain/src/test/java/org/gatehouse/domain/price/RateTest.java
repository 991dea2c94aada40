package org.gatehouse.domain.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RateTest {
    @Test
    void dollarsSurviveTheWayThroughPicodollars() {
        var random = new Random(6);
        for (int round = 0; round < 1_000; round++) {
            var dollars = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), 6);
            assertEquals(0, dollars.compareTo(Rate.perMillion(dollars).dollarsPerMillion()));
        }
    }

    @Test
    void refusesWhatCannotBeExact() {
        assertThrows(ArithmeticException.class, () -> Rate.perMillion(new BigDecimal("0.0000001")));
        assertThrows(ArithmeticException.class, () -> Rate.perMillion(new BigDecimal("1e15")));
        assertThrows(IllegalArgumentException.class, () -> Rate.perMillion(new BigDecimal("-1")));
    }

    @Test
    void refusesTiersThatDoNotRiseOrPayPeople() {
        assertThrows(
                IllegalArgumentException.class, () -> new Rate(1, List.of(new Rate.Tier(5, 2), new Rate.Tier(5, 3))));
        assertThrows(IllegalArgumentException.class, () -> new Rate(1, List.of(new Rate.Tier(5, -1))));
    }
}
