package org.gatehouse.app.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.gatehouse.connectors.sample.SampleKind;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.store.SyncState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sample data, marked as such everywhere. */
@Command(
        name = "sample",
        description = "Fill a workspace with sample data, or remove them again.",
        mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    /** What several days of some endpoints come to. */
    static final long ROWS = 120_000;

    private final Session session;
    private final Root root;

    @Option(names = "--remove", description = "remove all sample data")
    private boolean remove;

    SampleCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Override
    public Integer call() throws Exception {
        return session.with(root.folder(), workspace -> {
            if (remove) {
                workspace.removeSample();
                session.out().println("the sample data are removed");
                return Cli.DONE;
            }
            Gateway gateway = workspace.addSample(ROWS, Instant.now());
            Rows.readAll(workspace, gateway, session.stop());
            SyncState state = workspace.store().syncState(gateway.name());
            session.out().println(state.rows() + " sample invocations in " + workspace.folder());
            session.out().println(SampleKind.ATTRIBUTION);
            return Cli.DONE;
        });
    }
}
