package org.gatehouse.app.cli;

import java.util.List;
import org.gatehouse.app.cli.output.Format;
import org.gatehouse.app.cli.output.Output;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.connectors.builtin.VirtualKey;
import org.gatehouse.domain.gateway.GatewayException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The virtual keys of the built-in gateway. */
@Command(
        name = "key",
        description = "Create, list and remove the built-in gateway's virtual keys.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class KeyCommand {
    private final Session session;
    private final Root root;

    KeyCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Command(
            name = "create",
            description = "Create a key and print it, once: only its hash is kept.",
            mixinStandardHelpOptions = true)
    int create(
            @Parameters(paramLabel = "NAME", description = "a new name") String name,
            @Option(names = "--user", defaultValue = "", description = "who is charged") String user,
            @Option(names = "--team", defaultValue = "", description = "the user's team") String team)
            throws Exception {
        return session.with(root.folder(), workspace -> {
            if (keys(workspace).stream().anyMatch(key -> key.name().equals(name))) {
                throw new GatewayException("there is a key \"" + name + "\" already; remove it or choose another name");
            }
            VirtualKey.Created created = VirtualKey.create(name, user, team);
            workspace.gateway().change(config -> config.plus(created.key()));
            session.out().println(created.text());
            return Cli.DONE;
        });
    }

    @Command(name = "list", description = "List the keys by name.", mixinStandardHelpOptions = true)
    int list(@Option(names = "--format", defaultValue = "table", description = "table, csv or json") Format format)
            throws Exception {
        return session.with(root.folder(), workspace -> {
            try (Output output = format.to(session.out())) {
                output.columns(List.of("name", "user", "team"));
                keys(workspace).forEach(key -> output.row(List.of(key.name(), key.user(), key.team())));
            }
            return Cli.DONE;
        });
    }

    @Command(
            name = "remove",
            description = "Remove a key; calls with it are refused from now on.",
            mixinStandardHelpOptions = true)
    int remove(@Parameters(paramLabel = "NAME", description = "its name") String name) throws Exception {
        return session.with(root.folder(), workspace -> {
            List<VirtualKey> left = keys(workspace).stream()
                    .filter(key -> !key.name().equals(name))
                    .toList();
            if (left.size() == keys(workspace).size()) {
                throw new GatewayException(
                        "there is no key \"" + name + "\"; gatehouse key list shows those there are");
            }
            workspace.gateway().change(config -> config.withKeys(left, config.requireKey()));
            session.out().println("removed " + name);
            return Cli.DONE;
        });
    }

    private static List<VirtualKey> keys(Workspace workspace) throws GatewayException {
        return workspace.gateway().config().keys();
    }
}
