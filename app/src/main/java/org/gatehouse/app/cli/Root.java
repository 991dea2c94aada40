package org.gatehouse.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gatehouse.app.workspace.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, with the options that hold for every command. */
@Command(
        name = "gatehouse",
        synopsisSubcommandLabel = "[COMMAND]",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "The console for AI gateways. Without a command it opens the desktop.",
        optionListHeading = "%nOptions, for every command:%n",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit codes: 0 done, 1 the work failed, 2 the call was wrong.",
            "Examples:",
            "  gatehouse --sample                 the desktop on sample data",
            "  gatehouse serve                    the built-in gateway without a window",
            "  gatehouse query 'SELECT endpoint, count(*) FROM invocations GROUP BY endpoint'"
        })
final class Root implements Callable<Integer> {
    private final Session session;

    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "the folder where data lives (standard: the user's data folder)")
    private @Nullable Path workspace;

    @Option(names = "--sample", scope = ScopeType.INHERIT, description = "use the sample workspace, made on first use")
    private boolean sample;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "show where an error came from")
    private boolean verbose;

    Root(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return session.window(folder(), sample);
    }

    boolean verbose() {
        return verbose;
    }

    boolean sample() {
        return sample;
    }

    /** The folder of the workspace that the caller means. */
    Path folder() {
        Path standard = Place.standard(
                Map.copyOf(System.getenv()),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
        return Optional.ofNullable(workspace)
                .map(session::resolve)
                .orElseGet(() -> sample ? Place.sample(standard) : standard);
    }
}
