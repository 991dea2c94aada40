package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gatehouse.domain.query.Grain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {
    private static final long YEAR_SECONDS = 366L * 86_400;
    private static final Instant YEAR = Instant.parse("2026-01-01T00:00:00Z");

    /** Whole, half and quarter hours off UTC; shifts of an hour, half an hour, and at midnight. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Berlin",
                "America/New_York",
                "Asia/Kolkata",
                "Asia/Kathmandu",
                "Australia/Lord_Howe",
                "America/Santiago",
                "+14:00"
            })
    void allFromAnInstantToItsEndAreInItsBucketAndTheEndIsNot(String name) {
        ZoneId zone = ZoneId.of(name);
        SplittableRandom random = new SplittableRandom(12);
        for (Grain grain : Grain.values()) {
            Buckets buckets = new Buckets(Optional.of(grain), zone);
            for (int i = 0; i < 300; i++) {
                long at = Micros.of(YEAR) + random.nextLong(YEAR_SECONDS * 1_000_000);
                long start = buckets.start(at);
                long end = buckets.end(at);
                assertTrue(start <= at && at < end, () -> "at " + Micros.instant(at));
                assertEquals(start, buckets.start(random.nextLong(at, end)), () -> "after " + Micros.instant(at));
                assertEquals(start, buckets.start(end - 1), () -> "the last of " + Micros.instant(at));
            }
        }
    }

    /** A walk by {@code end} is how a scan goes through a segment: it must see each bucket in turn. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "Australia/Lord_Howe", "America/Santiago", "Asia/Kolkata"})
    void aWalkThroughAYearMeetsEveryLocalDayOnce(String name) {
        ZoneId zone = ZoneId.of(name);
        Buckets buckets = new Buckets(Optional.of(Grain.DAY), zone);
        Instant first = YEAR.atZone(zone).truncatedTo(ChronoUnit.DAYS).toInstant();
        var day = first.atZone(zone).toLocalDate();
        long at = Micros.of(first);
        for (int days = 0; days < 365; days++) {
            assertEquals(Micros.of(day.atStartOfDay(zone).toInstant()), buckets.start(at), day.toString());
            day = day.plusDays(1);
            long next = Micros.of(day.atStartOfDay(zone).toInstant());
            while (at < next) {
                at = buckets.end(at);
            }
            assertEquals(next, at, "the walk stops at " + day);
        }
    }

    @Test
    void theHourThatAClockRepeatsIsTwoBuckets() {
        Buckets buckets = new Buckets(Optional.of(Grain.HOUR), ZoneId.of("Europe/Berlin"));
        long once = Micros.of(Instant.parse("2026-10-25T00:30:00Z"));
        long again = Micros.of(Instant.parse("2026-10-25T01:30:00Z"));
        for (long at : new long[] {once, again}) {
            var local = Micros.instant(at).atZone(ZoneId.of("Europe/Berlin")).toLocalTime();
            assertEquals(LocalTime.of(2, 30), local);
        }
        assertEquals(3_600_000_000L, buckets.start(again) - buckets.start(once));
    }

    @Test
    void withoutAGrainAllTimeIsOneBucket() {
        Buckets buckets = new Buckets(Optional.empty(), ZoneId.of("UTC"));
        assertEquals(buckets.start(Long.MIN_VALUE), buckets.start(Long.MAX_VALUE));
        assertEquals(Long.MAX_VALUE, buckets.end(5));
    }
}
