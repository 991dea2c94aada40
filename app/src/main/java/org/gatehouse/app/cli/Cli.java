package org.gatehouse.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.gatehouse.app.workspace.Claim;
import org.gatehouse.app.workspace.ControlCall;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.domain.stop.Stop;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command line: parses, runs, and turns what goes wrong into one line and an exit code. */
public final class Cli {
    /** The work was done. */
    public static final int DONE = 0;

    /** The work failed. */
    public static final int FAILED = 1;

    /** The call was wrong. */
    public static final int WRONG_CALL = 2;

    private Cli() {}

    /**
     * Runs a command line of this process.
     *
     * @param window opens the desktop when no command is named
     * @return the exit code
     */
    public static int run(List<String> arguments, PrintStream out, PrintStream err, Stop stop, Window window) {
        return execute(Session.here(arguments, out, err, stop, window));
    }

    /** Opens a workspace so that the command lines of other processes are answered in it. */
    public static Workspace open(Claim claim) {
        return Workspace.open(claim, Cli::answer);
    }

    private static int answer(Workspace workspace, ControlCall call, PrintStream out, PrintStream err, Stop stop) {
        return execute(Session.sent(call, workspace, out, err, stop));
    }

    private static int execute(Session session) {
        Root root = new Root(session);
        CommandLine line = new CommandLine(root);
        Commands.all(session, root).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((e, args) -> wrongCall(e, session.err()));
        line.setExecutionExceptionHandler((e, command, result) -> failed(e, root, session));
        int code = line.execute(session.arguments().toArray(String[]::new));
        session.out().flush();
        return code;
    }

    private static int wrongCall(ParameterException e, PrintStream err) {
        String name = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println("gatehouse: " + e.getMessage() + " (see " + name + " --help)");
        return WRONG_CALL;
    }

    private static int failed(Exception e, Root root, Session session) {
        if (e instanceof CancellationException) {
            return FAILED;
        }
        session.err().println("gatehouse: " + text(e).replaceAll("\\s*\\R\\s*", " "));
        if (root.verbose()) {
            e.printStackTrace(session.err());
        }
        return FAILED;
    }

    private static String text(Exception e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return "an unexpected " + e.getClass().getSimpleName() + "; run again with --verbose and report it";
        }
        // These two carry nothing but the path in their message.
        return switch (e) {
            case NoSuchFileException missing ->
                "cannot open " + message + ": it or its folder is missing; check the path";
            case AccessDeniedException denied -> "cannot open " + message + ": access is denied; check its permissions";
            default -> message;
        };
    }
}
