package org.gatehouse.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.gatehouse.app.sync.Reading;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.Gateway;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads gateways into the store. */
@Command(
        name = "sync",
        description = "Read one gateway, or all, into the workspace; goes on until told to end, or once.",
        mixinStandardHelpOptions = true)
final class SyncCommand implements Callable<Integer> {
    private final Session session;
    private final Root root;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "the gateway; all when none is named")
    private Optional<String> name = Optional.empty();

    @Option(names = "--once", description = "end when everything that is there now has been read")
    private boolean once;

    SyncCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Override
    public Integer call() throws Exception {
        return session.with(root.folder(), workspace -> {
            List<Gateway> chosen = name.isPresent()
                    ? List.of(GatewayCommand.existing(workspace, name.get()))
                    : workspace.store().gateways();
            for (Gateway gateway : chosen) {
                session.out().println(gateway.name() + ": " + read(workspace, gateway) + " invocations read");
                session.out().flush();
            }
            return once ? Cli.DONE : follow(workspace);
        });
    }

    private long read(Workspace workspace, Gateway gateway) throws Exception {
        try (Connector connector = workspace.sync().connect(gateway)) {
            Reading reading = workspace.sync().reading(gateway, connector);
            reading.discover(session.stop());
            return reading.toEnd(session.stop());
        }
    }

    private int follow(Workspace workspace) throws InterruptedException {
        workspace.sync().refresh();
        session.out().println("following; end with Ctrl-C");
        session.out().flush();
        var ended = new CountDownLatch(1);
        try (var handle = session.stop().onStop(ended::countDown)) {
            ended.await();
        }
        return Cli.DONE;
    }
}
