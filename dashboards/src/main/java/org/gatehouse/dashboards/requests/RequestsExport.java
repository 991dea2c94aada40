package org.gatehouse.dashboards.requests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.gatehouse.dashboards.feed.FeedThreads;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.page.Actions;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.StoreException;
import org.jspecify.annotations.Nullable;

/** Exports what the list is asked for, in the background, and tells how that went. One export at a time. */
final class RequestsExport {
    private final Store store;
    private final Actions actions;
    private final FeedThreads threads;
    private Stop running = Stop.never();

    RequestsExport(Store store, Actions actions, FeedThreads threads) {
        this.store = store;
        this.actions = actions;
        this.threads = threads;
    }

    /** Asks where to, and writes there. */
    void choose(Asked asked, @Nullable Window over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export requests");
        chooser.setInitialFileName("requests.csv");
        Optional.ofNullable(chooser.showSaveDialog(over)).ifPresent(file -> write(asked, file.toPath()));
    }

    /** Writes in the background; an export under way is stopped. */
    void write(Asked asked, Path file) {
        stop();
        Stop mine = new Stop();
        running = mine;
        actions.notify("Exporting requests to " + file + ".");
        threads.work().execute(() -> {
            String sentence = run(asked, file, mine);
            threads.fx().execute(() -> actions.notify(sentence));
        });
    }

    /** Stops an export under way; its file is not left behind. */
    void stop() {
        running.stop();
    }

    private String run(Asked asked, Path file, Stop mine) {
        try {
            long rows = CsvExport.write(store, asked, file, mine);
            return "Exported " + Numbers.exact(rows) + (rows == 1 ? " request" : " requests") + " to " + file + ".";
        } catch (CancellationException stopped) {
            return "The export to " + file + " was stopped.";
        } catch (IOException failed) {
            return "Could not write " + file + " (" + failed.getMessage()
                    + "). Choose a folder that can be written to.";
        } catch (StoreException failed) {
            return "The export to " + file + " ended early. " + failed.getMessage();
        }
    }
}
