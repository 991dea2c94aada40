package org.gatehouse.app.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gatehouse.app.cli.output.Format;
import org.gatehouse.app.cli.output.Output;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.store.EndpointVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How endpoints spread their traffic. */
@Command(
        name = "traffic",
        description = "Show how endpoints spread their traffic.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class TrafficCommand {
    private final Session session;
    private final Root root;

    TrafficCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Command(
            name = "show",
            description = "Show the split and the fallback order of one endpoint, or of all.",
            mixinStandardHelpOptions = true)
    int show(
            @Parameters(arity = "0..1", paramLabel = "ENDPOINT", description = "all when none is named")
                    Optional<String> endpoint,
            @Option(names = "--format", defaultValue = "table", description = "table, csv or json") Format format)
            throws Exception {
        return session.with(root.folder(), workspace -> {
            List<EndpointVersion> chosen = latest(workspace).stream()
                    .filter(version ->
                            endpoint.isEmpty() || version.endpoint().name().equals(endpoint.get()))
                    .toList();
            if (chosen.isEmpty() && endpoint.isPresent()) {
                throw new GatewayException("no gateway has an endpoint \"" + endpoint.get()
                        + "\"; gatehouse traffic show lists those that are known");
            }
            try (Output output = format.to(session.out())) {
                output.columns(List.of(
                        "gateway", "endpoint", "order", "destination", "provider", "model", "percent", "since"));
                chosen.forEach(version -> rows(version, output));
            }
            return Cli.DONE;
        });
    }

    private static void rows(EndpointVersion version, Output output) {
        int order = 0;
        for (Destination destination : version.endpoint().destinations()) {
            order++;
            output.row(Arrays.asList(
                    version.gateway(),
                    version.endpoint().name(),
                    order,
                    destination.name(),
                    destination.provider(),
                    destination.model(),
                    destination.percent(),
                    version.from()));
        }
    }

    private static List<EndpointVersion> latest(Workspace workspace) {
        Map<List<String>, EndpointVersion> latest = new LinkedHashMap<>();
        for (EndpointVersion version : workspace.store().endpoints()) {
            latest.put(List.of(version.gateway(), version.endpoint().name()), version);
        }
        return List.copyOf(latest.values());
    }
}
