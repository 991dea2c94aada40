package org.gatehouse.domain.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GrainTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Australia/Lord_Howe"));

    @ParameterizedTest
    @EnumSource(Grain.class)
    void everyInstantIsInTheBucketThatHoldsIt(Grain grain) {
        var random = new Random(13);
        for (int round = 0; round < 5_000; round++) {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            Instant at = Instant.parse("2026-01-01T00:00:00Z").plusMillis(random.nextLong(365L * 86_400_000));
            Instant start = grain.floor(at, zone);
            assertFalse(start.isAfter(at), () -> at + " in " + zone);
            assertTrue(grain.next(start, zone).isAfter(start), () -> at + " in " + zone);
            assertEquals(start, grain.floor(start, zone), () -> at + " in " + zone);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T12:00:00Z, 23",
        "Europe/Berlin, 2026-10-25T12:00:00Z, 25",
        "America/New_York, 2026-03-08T18:00:00Z, 23",
        "America/New_York, 2026-11-01T18:00:00Z, 25",
        "Asia/Kolkata, 2026-06-01T12:00:00Z, 24"
    })
    void aDayIsAsLongAsTheZonesClockMakesIt(String zone, Instant noon, int hours) {
        ZoneId id = ZoneId.of(zone);
        Instant start = Grain.DAY.floor(noon, id);
        assertEquals(0, start.atZone(id).getHour());
        assertEquals(Duration.ofHours(hours), Duration.between(start, Grain.DAY.next(start, id)));
    }

    @ParameterizedTest
    @EnumSource(Grain.class)
    void bucketsOfADayWithAClockChangeTouchAndCoverIt(Grain grain) {
        Map<ZoneId, List<String>> days = Map.of(
                ZoneId.of("Europe/Berlin"), List.of("2026-03-29", "2026-10-25", "2026-07-01"),
                ZoneId.of("America/St_Johns"), List.of("2026-03-08", "2026-11-01"),
                ZoneId.of("Australia/Lord_Howe"), List.of("2026-04-05", "2026-10-04"));
        days.forEach((zone, dates) -> dates.forEach(date -> {
            Instant start = LocalDate.parse(date).atStartOfDay(zone).toInstant();
            Instant end = Grain.DAY.next(start, zone);
            Instant at = start;
            while (at.isBefore(end)) {
                Instant next = grain.next(at, zone);
                assertEquals(at, grain.floor(at, zone));
                assertEquals(at, grain.floor(next.minusNanos(1), zone));
                at = next;
            }
            assertEquals(end, at);
        }));
    }

    @Test
    void hoursStartOnTheWallClockInHalfHourZones() {
        ZoneId kolkata = ZoneId.of("Asia/Kolkata");
        assertEquals(
                Instant.parse("2026-06-01T10:30:00Z"),
                Grain.HOUR.floor(Instant.parse("2026-06-01T11:10:00Z"), kolkata));
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H, MINUTE",
        "PT200M, MINUTE",
        "PT202M, FIVE_MINUTES",
        "P1D, QUARTER_HOUR",
        "P7D, HOUR",
        "P30D, DAY",
        "P3000D, DAY",
        "PT0S, MINUTE"
    })
    void theFinestGrainThatCanBeReadFits(Duration length, Grain expected) {
        assertEquals(expected, Grain.fitting(TimeRange.last(length, Instant.parse("2026-11-21T00:00:00Z"))));
    }
}
