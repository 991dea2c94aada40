package org.gatehouse.app.shell.bar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.gatehouse.app.sync.SyncPhase;
import org.gatehouse.app.sync.SyncStatus;
import org.gatehouse.dashboards.format.Times;

/**
 * What the status bar says of one gateway.
 *
 * @param name the gateway's name
 * @param level how it goes
 * @param text when it was read last, and until when its data is complete
 * @param detail the same in sentences, with the failure and its remedy
 */
record GatewayLine(String name, Level level, String text, String detail) {
    /** How reading goes. */
    enum Level {
        GOOD,
        BUSY,
        FAILED
    }

    private static final Duration FRESH = Duration.ofSeconds(5);

    static GatewayLine of(SyncStatus status, Instant now, ZoneId zone) {
        Level level = status.error().isPresent()
                ? Level.FAILED
                : status.lastSuccess().isEmpty() && status.phase() == SyncPhase.READING ? Level.BUSY : Level.GOOD;
        return new GatewayLine(status.gateway(), level, text(status, level, now), detail(status, now, zone));
    }

    private static String text(SyncStatus status, Level level, Instant now) {
        return switch (level) {
            case FAILED ->
                "not read"
                        + status.lastSuccess().map(at -> " for " + age(at, now)).orElse("");
            case BUSY -> "reading";
            case GOOD -> status.lastSuccess().map(at -> ago(at, now)).orElse("not read yet");
        };
    }

    private static String detail(SyncStatus status, Instant now, ZoneId zone) {
        StringBuilder text = new StringBuilder(status.gateway());
        text.append(status.lastSuccess().map(at -> ": read " + ago(at, now)).orElse(": not read since the start"));
        Optional<Instant> complete = status.completeUpTo();
        text.append(complete.map(at -> ", complete up to " + new Times(zone).minute(at))
                .orElse(", complete up to: not known"));
        status.error().ifPresent(error -> text.append(".\n").append(error));
        if (!status.remarks().isEmpty()) {
            text.append(".\n").append(status.remarks());
        }
        return text.toString();
    }

    private static String ago(Instant at, Instant now) {
        return Duration.between(at, now).compareTo(FRESH) < 0 ? "just now" : age(at, now) + " ago";
    }

    /** A duration in one unit, so that the text changes rarely. */
    private static String age(Instant at, Instant now) {
        long seconds = Math.max(0, Duration.between(at, now).toSeconds());
        if (seconds < 60) {
            return seconds / 5 * 5 + " s";
        }
        return seconds < 3_600
                ? seconds / 60 + " min"
                : seconds < 86_400 ? seconds / 3_600 + " h" : seconds / 86_400 + " d";
    }
}
