package org.gatehouse.app.cli;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.connectors.builtin.BuiltinGateway;
import org.gatehouse.domain.gateway.Endpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the built-in gateway without a window. */
@Command(
        name = "serve",
        description = "Run the built-in gateway in the foreground, until it is told to end (Ctrl-C, SIGTERM).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private final Session session;
    private final Root root;

    @Option(names = "--port", description = "the port on 127.0.0.1 for this run; 0 for any free one")
    private @Nullable Integer port;

    ServeCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Override
    public Integer call() throws Exception {
        if (session.sent()) {
            session.err().println(alreadyOpen());
            return Cli.FAILED;
        }
        return session.with(root.folder(), this::serve);
    }

    private static String alreadyOpen() {
        return "gatehouse: another Gatehouse has this workspace open and serves it; end that one, or choose another"
                + " workspace with --workspace";
    }

    private int serve(Workspace workspace) throws Exception {
        if (root.sample()) {
            workspace.addSample(SampleCommand.ROWS, Instant.now());
        }
        Integer wanted = port;
        BuiltinGateway gateway = workspace.gateway().start(config -> wanted == null ? config : config.withPort(wanted));
        workspace.sync().refresh();
        session.out().println("Gatehouse serves on " + gateway.baseUrl() + " (workspace " + workspace.folder() + ")");
        session.out().println("endpoints: " + names(gateway));
        session.out().flush();
        var ended = new CountDownLatch(1);
        try (var handle = session.stop().onStop(ended::countDown)) {
            ended.await();
        }
        return Cli.DONE;
    }

    private static String names(BuiltinGateway gateway) {
        List<String> names =
                gateway.config().endpoints().stream().map(Endpoint::name).toList();
        return names.isEmpty() ? "none yet" : String.join(", ", names);
    }
}
