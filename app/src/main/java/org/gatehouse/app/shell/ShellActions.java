package org.gatehouse.app.shell;

import org.gatehouse.app.jobs.Jobs;
import org.gatehouse.app.shell.notice.Notices;
import org.gatehouse.app.sync.Sync;
import org.gatehouse.dashboards.page.Actions;
import org.gatehouse.domain.store.Stored;

/** What pages ask of the window. */
final class ShellActions implements Actions {
    /** What only the window itself can do. */
    interface Screen {
        /** Shows one request in the inspector. */
        void inspect(Stored request);

        /** Opens the panel that adds gateways. */
        void addGateway();
    }

    private final Jobs jobs;
    private final Sync sync;
    private final Host host;
    private final Notices notices;
    private final Screen screen;

    ShellActions(Parts parts, Notices notices, Screen screen) {
        this.jobs = parts.jobs();
        this.sync = parts.sync();
        this.host = parts.host();
        this.notices = notices;
        this.screen = screen;
    }

    @Override
    public void openRequest(Stored request) {
        screen.inspect(request);
    }

    @Override
    public void removeSample() {
        notices.ask(
                "Remove the sample data with everything that came from it?",
                "Remove sample data",
                () -> jobs.start("Remove sample data", progress -> {
                    host.removeSample();
                    return "it is gone";
                }));
    }

    @Override
    public void openSample() {
        jobs.start("Open sample data", progress -> {
            host.addSample();
            return "it fills the pages as it is read";
        });
    }

    @Override
    public void addGateway() {
        screen.addGateway();
    }

    @Override
    public void syncNow(String gateway) {
        sync.now(gateway);
    }

    @Override
    public void removeGateway(String gateway) {
        notices.ask(
                "Remove the gateway \"" + gateway + "\" with everything that came from it?",
                "Remove the gateway",
                () -> jobs.start("Remove " + gateway, progress -> {
                    sync.remove(gateway);
                    return "it is gone";
                }));
    }

    @Override
    public void notify(String sentence) {
        notices.info(sentence);
    }
}
