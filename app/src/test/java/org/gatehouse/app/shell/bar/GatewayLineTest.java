package org.gatehouse.app.shell.bar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gatehouse.app.sync.SyncPhase;
import org.gatehouse.app.sync.SyncStatus;
import org.junit.jupiter.api.Test;

final class GatewayLineTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static GatewayLine line(SyncPhase phase, Optional<Duration> age, Optional<String> error) {
        return GatewayLine.of(
                new SyncStatus(
                        "edge", phase, age.map(NOW::minus), Optional.of(NOW.minusSeconds(600)), error, "one torn line"),
                NOW,
                BERLIN);
    }

    private static String age(Duration age) {
        return line(SyncPhase.WAITING, Optional.of(age), Optional.empty()).text();
    }

    @Test
    void agesAreInOneUnit() {
        assertEquals("just now", age(Duration.ZERO));
        assertEquals("just now", age(Duration.ofSeconds(-30)), "a clock set back is not an age");
        assertEquals("5 s ago", age(Duration.ofSeconds(9)));
        assertEquals("55 s ago", age(Duration.ofSeconds(59)));
        assertEquals("1 min ago", age(Duration.ofSeconds(60)));
        assertEquals("59 min ago", age(Duration.ofSeconds(3_599)));
        assertEquals("23 h ago", age(Duration.ofHours(23)));
        assertEquals("9 d ago", age(Duration.ofDays(9)));
    }

    @Test
    void theTextChangesAtMostEveryFiveSeconds() {
        Set<String> texts = new HashSet<>();
        for (int millis = 0; millis < 60_000; millis += 250) {
            texts.add(age(Duration.ofMillis(millis)));
        }
        assertEquals(12, texts.size(), texts.toString());
    }

    @Test
    void aFailureIsToldWithItsRemedyAndSinceWhen() {
        GatewayLine failed =
                line(SyncPhase.RETRYING, Optional.of(Duration.ofMinutes(3)), Optional.of("refused; check the key"));
        assertEquals(GatewayLine.Level.FAILED, failed.level());
        assertEquals("not read for 3 min", failed.text());
        assertTrue(failed.detail().contains("refused; check the key"), failed.detail());
        assertEquals(
                "not read",
                line(SyncPhase.RETRYING, Optional.empty(), Optional.of("x")).text());
    }

    @Test
    void theWatermarkIsInTheReportingZone() {
        GatewayLine good = line(SyncPhase.WAITING, Optional.of(Duration.ofSeconds(30)), Optional.empty());
        assertTrue(good.detail().contains("12:50"), good.detail());
        assertTrue(good.detail().contains("one torn line"), good.detail());
        assertEquals(GatewayLine.Level.GOOD, good.level());
    }

    @Test
    void whatWasNeverReadIsNotAnAge() {
        assertEquals(
                "reading",
                line(SyncPhase.READING, Optional.empty(), Optional.empty()).text());
        assertEquals(
                "not read yet",
                line(SyncPhase.WAITING, Optional.empty(), Optional.empty()).text());
    }

    @Test
    void sizesHaveTheLargestUnitThatFits() {
        assertEquals("0 B", Bytes.text(0));
        assertEquals("999 B", Bytes.text(999));
        assertEquals("1.0 kB", Bytes.text(1_000));
        assertEquals("12.4 MB", Bytes.text(12_400_000));
        assertEquals("124 MB", Bytes.text(124_000_000));
        assertEquals("3.2 GB", Bytes.text(3_200_000_000L));
        assertEquals("5000 TB", Bytes.text(5_000_000_000_000_000L));
    }
}
