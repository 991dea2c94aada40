package org.gatehouse.app.shell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.settings.Settings;
import org.gatehouse.app.settings.SettingsFile;
import org.gatehouse.app.shell.dock.Arrangements;
import org.gatehouse.dashboards.filter.Chip;
import org.gatehouse.dashboards.filter.FilterState;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionTest {
    @TempDir
    private Path folder;

    private Settings open() {
        return Settings.open(new SettingsFile(folder.resolve("session.json")));
    }

    @Test
    void aNewSessionHasStandards() {
        Session session = new Session(open());
        assertEquals(Look.SYSTEM, session.look());
        assertEquals(Perspective.ANALYST, session.perspective());
        assertEquals(0, session.zoom());
        assertEquals(Optional.empty(), session.bounds());
        assertEquals(Optional.empty(), session.filter());
        assertEquals(Optional.empty(), session.arrangement(Perspective.ADMIN));
    }

    @Test
    void everyPartSurvivesARestart() {
        FilterState filter = FilterState.start(ZoneId.of("Europe/Berlin"));
        WindowBounds bounds = new WindowBounds(-10, 20, 1500, 900, true);
        try (Settings file = open()) {
            Session session = new Session(file);
            session.keep(Look.DARK);
            session.keep(Perspective.DEVELOPER);
            session.keep(bounds);
            session.keep(filter);
            session.keepZoom(-2);
            session.keep(Perspective.ADMIN, Arrangements.of(Perspective.ADMIN));
        }
        try (Settings file = open()) {
            Session session = new Session(file);
            assertEquals(Look.DARK, session.look());
            assertEquals(Perspective.DEVELOPER, session.perspective());
            assertEquals(Optional.of(bounds), session.bounds());
            assertEquals(Optional.of(filter), session.filter());
            assertEquals(-2, session.zoom());
            assertEquals(Optional.of(Arrangements.of(Perspective.ADMIN)), session.arrangement(Perspective.ADMIN));
            session.forget(Perspective.ADMIN);
            assertEquals(Optional.empty(), session.arrangement(Perspective.ADMIN));
        }
    }

    @Test
    void aDamagedPartCostsOnlyItself() {
        try (Settings file = open()) {
            file.set("look", "mauve");
            file.set("perspective", "");
            file.set("window", "1,2 3x4");
            file.set("filter", "{\"span\":\"DAY\"");
            file.set("zoom", "9999999999");
            file.set("layout.admin", "[]");
            Session session = new Session(file);
            assertEquals(Look.SYSTEM, session.look());
            assertEquals(Perspective.ANALYST, session.perspective());
            assertEquals(Optional.empty(), session.bounds());
            assertEquals(Optional.empty(), session.filter());
            assertEquals(0, session.zoom());
            assertEquals(Optional.empty(), session.arrangement(Perspective.ADMIN));
        }
    }

    @Test
    void everyFilterSurvivesItsText() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            FilterState state = some(random);
            assertEquals(Optional.of(state), FilterJson.read(FilterJson.write(state)));
        }
    }

    private static FilterState some(Random random) {
        List<Chip> chips = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            chips.add(new Chip(dimension(random), List.of("a\"b", "", "\u00fc" + i), random.nextBoolean()));
        }
        Span span = List.of(Span.values()).get(random.nextInt(Span.values().length));
        Instant from = Instant.ofEpochSecond(random.nextInt());
        return new FilterState(
                span,
                span == Span.CUSTOM ? Optional.of(new TimeRange(from, from.plusSeconds(60))) : Optional.empty(),
                chips,
                List.of(Basis.values()).get(random.nextInt(Basis.values().length)),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(List.of(Grain.values()).get(random.nextInt(Grain.values().length))),
                ZoneId.of(random.nextBoolean() ? "UTC" : "America/St_Johns"),
                dimension(random));
    }

    private static Dimension dimension(Random random) {
        Dimension.Column[] all = Dimension.Column.values();
        return random.nextInt(4) == 0
                ? new Dimension.Tag("tag:" + random.nextInt(3))
                : List.of(all).get(random.nextInt(all.length));
    }

    @Test
    void whatIsNoFilterIsRefused() {
        String whole = FilterJson.write(FilterState.start(ZoneId.of("UTC")));
        assertEquals(Optional.empty(), FilterJson.read(whole.replace("WEEK", "FORTNIGHT")));
        assertEquals(Optional.empty(), FilterJson.read(whole.replace("UTC", "Mars/Olympus")));
        assertEquals(Optional.empty(), FilterJson.read(whole.replace("WEEK", "CUSTOM")));
        assertEquals(Optional.empty(), FilterJson.read("null"));
    }

    @Test
    void boundsSurviveTheirText() {
        Random random = new Random(3);
        for (int round = 0; round < 1_000; round++) {
            WindowBounds bounds = new WindowBounds(
                    random.nextInt(-5_000, 5_000),
                    random.nextInt(-5_000, 5_000),
                    random.nextInt(300, 9_000),
                    random.nextInt(300, 9_000),
                    random.nextBoolean());
            assertEquals(Optional.of(bounds), WindowBounds.parse(bounds.text()));
        }
        assertEquals(Optional.empty(), WindowBounds.parse("1,2 100x900"));
        assertEquals(Optional.empty(), WindowBounds.parse("1,2 900x900 minimized"));
    }
}
