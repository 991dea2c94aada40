package org.gatehouse.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.gatehouse.app.Await;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.jobs.Jobs;
import org.gatehouse.app.settings.Settings;
import org.gatehouse.app.settings.SettingsFile;
import org.gatehouse.app.sync.Pace;
import org.gatehouse.app.sync.Sync;
import org.gatehouse.connectors.sample.SampleKind;
import org.gatehouse.connectors.store.H2Store;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.gallery.Shot;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.Store;

/** A whole window without a stage, over a real store in a folder of its own, at an instant that stands still. */
final class Screen implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final long ROWS = 20_000;

    private final boolean tiles;

    final SetHost host;
    final Parts parts;
    final Shell shell;
    final Scene scene;
    final List<String> quits = new ArrayList<>();

    private Screen(Path folder, boolean sample, boolean runs, int width, int height, Look look) {
        tiles = sample;
        InstantSource clock = InstantSource.fixed(NOW);
        host = new SetHost(runs);
        Store store = H2Store.open(folder);
        Sync sync = new Sync(
                store, List.of(new SampleKind()), row -> Cost.unpriced("a test"), Pace.USUAL, clock, new Random(1));
        if (sample) {
            fill(store, sync);
        }
        parts = new Parts(
                Path.of("/home/me/.local/share/gatehouse"),
                store,
                Settings.open(new SettingsFile(folder.resolve("settings.json"))),
                Settings.open(new SettingsFile(folder.resolve("session.json"))),
                new Jobs(clock),
                sync,
                host,
                new FxThread(),
                clock,
                ZoneId.of("UTC"));
        shell = Fx.get(() -> new Shell(parts, () -> quits.add("quit")));
        scene = Fx.get(() -> new Scene(shell, width, height));
        Fx.run(() -> Theme.apply(scene, look));
        settle();
    }

    /** A window over seven days of sample data. */
    static Screen full(int width, int height, Look look) {
        Screen screen = new Screen(folder(), true, true, width, height, look);
        screen.act(desk -> desk.arrange(Perspective.DEVELOPER));
        screen.act(desk -> desk.arrange(Perspective.ANALYST));
        return screen;
    }

    /** A window over a workspace without gateways. */
    static Screen empty(Look look) {
        return new Screen(folder(), false, false, 1200, 800, look);
    }

    /** A window over a folder that another one has left. */
    static Screen again(Path folder) {
        return new Screen(folder, false, false, 1200, 800, Look.LIGHT);
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("gatehouse-screen");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Store store, Sync sync) {
        try {
            Gateway gateway = SampleKind.gateway(ROWS, NOW);
            store.save(gateway);
            for (EndpointVersion version : SampleKind.history(gateway)) {
                store.configured(version.gateway(), version.endpoint(), version.from());
            }
            sync.refresh();
            Await.until(
                    "the sample is read",
                    () -> store.syncState(gateway.name()).rows() == ROWS
                            && sync.status().stream()
                                    .allMatch(status -> status.lastSuccess().isPresent()));
        } catch (GatewayException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does something in the window, and waits until it shows the outcome. */
    void act(Consumer<ShellDesk> work) {
        Fx.run(() -> work.accept(shell.desk()));
        settle();
    }

    /** Waits until everything that is read in the background is shown; a first look may only make the tiles. */
    void settle() {
        for (int look = 0; look < 3; look++) {
            Fx.await("the window knows its workspace", () -> {
                shell.beat();
                scene.snapshot(null);
                return shell.settled() && (!tiles || Shot.anyTile(shell)) && Shot.settled(shell);
            });
            Fx.run(() -> {
                shell.beat();
                scene.snapshot(null);
            });
        }
    }

    WritableImage picture() {
        return Fx.get(() -> scene.snapshot(null));
    }

    @Override
    public void close() {
        Fx.run(shell::close);
        parts.sync().close();
        parts.jobs().close();
        parts.session().close();
        parts.settings().close();
        parts.store().close();
    }
}
