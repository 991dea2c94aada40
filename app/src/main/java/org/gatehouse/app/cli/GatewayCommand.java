package org.gatehouse.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gatehouse.app.cli.output.Format;
import org.gatehouse.app.cli.output.Output;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.ConnectorKind;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.store.SyncState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The gateways of a workspace. */
@Command(
        name = "gateway",
        description = "Add, list, test and remove gateways.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class GatewayCommand {
    private final Session session;
    private final Root root;

    GatewayCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Command(name = "list", description = "List the gateways.", mixinStandardHelpOptions = true)
    int list(@Option(names = "--format", defaultValue = "table", description = "table, csv or json") Format format)
            throws Exception {
        return session.with(root.folder(), workspace -> {
            try (Output output = format.to(session.out())) {
                output.columns(List.of("name", "kind", "url", "environment", "invocations", "complete_up_to"));
                for (Gateway gateway : workspace.store().gateways()) {
                    SyncState state = workspace.store().syncState(gateway.name());
                    output.row(Arrays.asList(
                            gateway.name(),
                            gateway.kind(),
                            gateway.url(),
                            gateway.environment().name().toLowerCase(Locale.ROOT),
                            state.rows(),
                            state.completeUpTo().orElse(null)));
                }
            }
            return Cli.DONE;
        });
    }

    @Command(name = "add", description = "Add a gateway.", mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = "its name in this workspace") String name,
            @Option(names = "--kind", required = true, description = "what kind of gateway it is") String kind,
            @Option(names = "--url", required = true, description = "its base URL; never with a secret in it")
                    String url,
            @Option(
                            names = "--secret",
                            paramLabel = "NAME",
                            defaultValue = "",
                            description = "the name under which its secret is kept (see gatehouse secret)")
                    String secret,
            @Option(
                            names = "--environment",
                            defaultValue = "development",
                            description = "production, staging or development")
                    Environment environment)
            throws Exception {
        return session.with(root.folder(), workspace -> {
            if (name.isBlank()) {
                throw new GatewayException("a gateway needs a name; choose one that people will know it by");
            }
            Gateway gateway = new Gateway(name, known(workspace, kind), url, secret, environment);
            if (find(workspace, name).isPresent()) {
                throw new GatewayException("there is a gateway \"" + name + "\" already; choose another name");
            }
            workspace.sync().connect(gateway).close();
            workspace.store().save(gateway);
            workspace.sync().refresh();
            session.out().println("added " + name);
            return Cli.DONE;
        });
    }

    @Command(name = "test", description = "Try to reach a gateway.", mixinStandardHelpOptions = true)
    int test(@Parameters(paramLabel = "NAME", description = "its name") String name) throws Exception {
        return session.with(root.folder(), workspace -> {
            try (Connector connector = workspace.sync().connect(existing(workspace, name))) {
                List<Endpoint> endpoints = connector.discovery().isPresent()
                        ? connector.discovery().get().endpoints(session.stop())
                        : List.of();
                session.out().println(name + " answers; it has " + endpoints.size() + " endpoints");
            }
            return Cli.DONE;
        });
    }

    @Command(
            name = "remove",
            description = "Remove a gateway with everything that came from it.",
            mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME", description = "its name") String name) throws Exception {
        return session.with(root.folder(), workspace -> {
            long rows = workspace
                    .store()
                    .syncState(existing(workspace, name).name())
                    .rows();
            workspace.sync().remove(name);
            session.out().println("removed " + name + " with " + rows + " invocations");
            return Cli.DONE;
        });
    }

    private static java.util.Optional<Gateway> find(Workspace workspace, String name) {
        return workspace.store().gateways().stream()
                .filter(gateway -> gateway.name().equals(name))
                .findFirst();
    }

    static Gateway existing(Workspace workspace, String name) throws GatewayException {
        return find(workspace, name)
                .orElseThrow(() -> new GatewayException(
                        "there is no gateway \"" + name + "\"; gatehouse gateway list shows those there are"));
    }

    private static String known(Workspace workspace, String kind) throws GatewayException {
        List<String> ids = workspace.kinds().stream().map(ConnectorKind::id).toList();
        if (!ids.contains(kind)) {
            throw new GatewayException(
                    "there is no kind of gateway \"" + kind + "\"; known are " + String.join(", ", ids));
        }
        return kind;
    }
}
