package org.gatehouse.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.stop.Stop;

/**
 * A command line as it was run in this process.
 *
 * @param code its exit code
 * @param out what it wrote
 * @param err what it complained about
 */
record Run(int code, String out, String err) {
    static Run in(Path workspace, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--workspace", workspace.toString()));
        all.addAll(List.of(arguments));
        return of(Stop.never(), all.toArray(String[]::new));
    }

    static Run of(Stop stop, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Cli.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                stop,
                (opening, ended) -> 42);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
