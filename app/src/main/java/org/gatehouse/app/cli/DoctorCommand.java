package org.gatehouse.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gatehouse.app.cli.doctor.Finding;
import org.gatehouse.app.cli.doctor.Folder;
import org.gatehouse.app.cli.doctor.Inside;
import org.gatehouse.app.cli.doctor.Machine;
import org.gatehouse.app.cli.output.Format;
import org.gatehouse.app.cli.output.Output;
import org.gatehouse.app.workspace.Place;
import org.gatehouse.app.workspace.WorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells what works here. */
@Command(
        name = "doctor",
        description = "Tell what works on this machine, what does not, and the remedy.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit code 1 when something does not work that everybody needs."})
final class DoctorCommand implements Callable<Integer> {
    private final Session session;
    private final Root root;

    @Option(names = "--format", defaultValue = "table", description = "table (plain lines), csv or json")
    private Format format = Format.TABLE;

    DoctorCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Override
    public Integer call() throws Exception {
        if (session.sent()) {
            return session.with(root.folder(), workspace -> {
                List<Finding> all = outside(workspace.folder());
                all.add(Finding.ok("lock", "a running Gatehouse has the workspace open and answers"));
                all.addAll(new Inside(workspace, session.stop()).check());
                return print(all);
            });
        }
        try {
            return session.with(root.folder(), workspace -> {
                List<Finding> all = outside(workspace.folder());
                all.add(Finding.ok("lock", "nobody else has the workspace open"));
                all.addAll(new Inside(workspace, session.stop()).check());
                return print(all);
            });
        } catch (WorkspaceException e) {
            List<Finding> all = outside(Place.make(root.folder()));
            all.add(new Finding(
                    "workspace",
                    Finding.Level.PROBLEM,
                    String.valueOf(e.getMessage()),
                    "do what the text says, then run gatehouse doctor again"));
            return print(all);
        }
    }

    private static List<Finding> outside(Path folder) {
        Machine machine = new Machine(Map.copyOf(System.getenv()), System.getProperty("os.name", ""));
        List<Finding> all = new ArrayList<>(machine.check());
        all.add(Folder.disk(folder));
        all.add(Folder.privacy(folder));
        return all;
    }

    private int print(List<Finding> all) {
        if (format == Format.TABLE) {
            all.forEach(this::line);
        } else {
            try (Output output = format.to(session.out())) {
                output.columns(List.of("check", "level", "text", "remedy"));
                all.forEach(found -> output.row(List.of(found.check(), level(found), found.text(), found.remedy())));
            }
        }
        boolean well = all.stream().noneMatch(found -> found.level() == Finding.Level.PROBLEM);
        return well ? Cli.DONE : Cli.FAILED;
    }

    private void line(Finding found) {
        session.out().printf("%-8s %-8s %s%n", level(found), found.check(), found.text());
        if (!found.remedy().isEmpty()) {
            session.out().printf("%-8s %-8s -> %s%n", "", "", found.remedy());
        }
    }

    private static String level(Finding found) {
        return found.level().name().toLowerCase(Locale.ROOT);
    }
}
