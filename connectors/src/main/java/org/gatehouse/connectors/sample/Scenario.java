package org.gatehouse.connectors.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.query.TimeRange;
import org.gatehouse.domain.simulate.SimulatedModel;
import org.gatehouse.domain.simulate.Weather;
import org.gatehouse.domain.store.EndpointVersion;

/**
 * What happens in the sample: a change of a split four days before its end, a price change three days before its end, a
 * fallback storm of 40 minutes in the afternoon of its last weekday, and a slow hour in the morning of the weekday
 * before. In a short sample those that lie before its start do not show.
 */
record Scenario(TimeRange range) {
    private static final LocalTime STORM_AT = LocalTime.of(13, 50);
    private static final Duration STORM = Duration.ofMinutes(40);
    private static final LocalTime SLOW_AT = LocalTime.of(9, 0);

    /** The afternoon of refusals at Sonnet. */
    TimeRange storm() {
        Instant from = weekday(range.to().minus(STORM).minus(Duration.ofHours(1)), STORM_AT);
        return new TimeRange(from, from.plus(STORM));
    }

    /** The hour in which the mini model takes four times as long to its first token. */
    TimeRange slowHour() {
        Instant from = weekday(storm().from().minus(Duration.ofHours(12)), SLOW_AT);
        return new TimeRange(from, from.plus(Duration.ofHours(1)));
    }

    /** When the output price of the mini model falls by half: midnight UTC. */
    Instant priceChange() {
        return at(range.to().minus(Duration.ofDays(3)), LocalTime.MIDNIGHT);
    }

    /** When the chat's split changes. */
    Instant splitChange() {
        return at(range.to().minus(Duration.ofDays(4)), SLOW_AT);
    }

    /** How the models behave. */
    Weather weather() {
        var overloaded = new SimulatedModel(Models.SONNET.model(), 700, 0.4, 60, 0.22, 0.58);
        var slow = new SimulatedModel(Models.MINI.model(), 4 * Models.MINI.ttftMillis(), 0.40, 110, 0.002, 0.002);
        return new Weather(
                Models.usual(),
                List.of(
                        new Weather.Episode("Sonnet is overloaded", storm(), overloaded),
                        new Weather.Episode("the mini model is slow", slowHour(), slow)));
    }

    /** How the endpoints were configured from when on, oldest first. */
    List<EndpointVersion> history(String gateway) {
        List<EndpointVersion> versions = new ArrayList<>();
        Instant change = splitChange();
        if (range.contains(change)) {
            versions.add(new EndpointVersion(gateway, Models.chat(60, 40), range.from()));
        }
        versions.add(new EndpointVersion(gateway, Models.chat(70, 30), range.contains(change) ? change : range.from()));
        Models.others().forEach(one -> versions.add(new EndpointVersion(gateway, one, range.from())));
        return List.copyOf(versions);
    }

    /** The last such time on a weekday at or before an instant. */
    private static Instant weekday(Instant latest, LocalTime time) {
        Instant at = at(latest, time);
        while (at.isAfter(latest) || isWeekend(day(at))) {
            at = at.minus(Duration.ofDays(1));
        }
        return at;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Instant at(Instant onDayOf, LocalTime time) {
        return day(onDayOf).atTime(time).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
