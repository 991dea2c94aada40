package org.gatehouse.app.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.gatehouse.domain.gateway.Gateway;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes sample data of any size, and tells how fast. */
@Command(
        name = "demo",
        description = "Make any number of sample invocations, priced and stored, and tell how fast that was.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Session session;
    private final Root root;

    @Option(names = "--rows", required = true, description = "how many invocations")
    private long rows;

    DemoCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Override
    public Integer call() throws Exception {
        return session.with(root.folder(), workspace -> {
            workspace.prices();
            Gateway gateway = workspace.addSample(rows, Instant.now());
            long start = System.nanoTime();
            long made = Rows.readAll(workspace, gateway, session.stop());
            double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
            session.out().printf("%d rows in %.1f s: %.0f rows/s%n", made, seconds, made / Math.max(seconds, 0.001));
            session.out().printf("%.1f MB in %s%n", workspace.store().sizeBytes() / 1e6, workspace.folder());
            return Cli.DONE;
        });
    }
}
