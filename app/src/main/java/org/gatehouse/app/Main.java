package org.gatehouse.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gatehouse.app.cli.Cli;
import org.gatehouse.app.jobs.AtExit;
import org.gatehouse.app.shell.Desktop;
import org.gatehouse.domain.stop.Stop;

/**
 * Starts the program: the window when no command is named, otherwise the command. A command never loads a class of
 * JavaFX, so that it works where there is none.
 */
public final class Main {
    private static final int BUFFER_BYTES = 1 << 16;

    private Main() {}

    /** Runs and ends the process with the exit code: 0 done, 1 the work failed, 2 the call was wrong. */
    public static void main(String[] arguments) {
        List<String> line = List.of(arguments);
        Stop stop = new Stop();
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        AtExit atExit = AtExit.stopping(
                stop,
                () -> err.println("gatehouse: ends although work was still under way; it goes on at the next start"));
        int code = Cli.run(line, out, err, stop, Desktop::open);
        out.flush();
        err.flush();
        atExit.done();
        System.exit(code);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_BYTES),
                descriptor == FileDescriptor.err,
                StandardCharsets.UTF_8);
    }
}
