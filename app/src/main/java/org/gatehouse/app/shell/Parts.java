package org.gatehouse.app.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import org.gatehouse.app.jobs.Jobs;
import org.gatehouse.app.settings.Settings;
import org.gatehouse.app.sync.Sync;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.domain.store.Store;

/**
 * What the window is made of.
 *
 * @param folder the workspace's folder, shown in the title
 * @param store where everything is kept
 * @param settings what the user has set
 * @param session how the window was when it was last closed
 * @param jobs work in the background
 * @param sync what reads the gateways
 * @param host what the window asks of its workspace besides
 * @param fx the JavaFX thread
 * @param clock what the time is
 * @param zone the reporting zone that a new session starts with
 */
public record Parts(
        Path folder,
        Store store,
        Settings settings,
        Settings session,
        Jobs jobs,
        Sync sync,
        Host host,
        FxThread fx,
        InstantSource clock,
        ZoneId zone) {}
