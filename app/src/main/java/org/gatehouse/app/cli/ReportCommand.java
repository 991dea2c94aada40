package org.gatehouse.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.gatehouse.app.cli.output.Format;
import org.gatehouse.app.cli.output.Output;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.query.TimeRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The figures of a page as data. */
@Command(
        name = "report",
        description = "Write the figures of the cost, latency or routing page as JSON or CSV.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    /** Which page. */
    enum Page {
        COST,
        LATENCY,
        ROUTING
    }

    private final Session session;
    private final Root root;

    @Parameters(paramLabel = "PAGE", description = "cost, latency or routing")
    private Page page = Page.COST;

    @Option(
            names = "--from",
            defaultValue = "7d",
            converter = Times.class,
            description = "start: a day, an instant, or so long ago (24h, 7d)")
    private Instant from = Instant.EPOCH;

    @Option(
            names = "--to",
            defaultValue = "now",
            converter = Times.class,
            description = "end, not included (standard: now)")
    private Instant to = Instant.EPOCH;

    @Option(names = "--zone", defaultValue = "UTC", description = "the zone whose days are counted, Europe/Berlin")
    private ZoneId zone = ZoneId.of("UTC");

    @Option(names = "--format", defaultValue = "csv", converter = DataFormat.class, description = "csv or json")
    private Format format = Format.CSV;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write (standard: standard output)")
    private Optional<Path> file = Optional.empty();

    ReportCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Override
    public Integer call() throws Exception {
        if (!from.isBefore(to)) {
            throw new GatewayException("the report would end (" + to + ") before it starts (" + from + ")");
        }
        return session.with(root.folder(), workspace -> {
            Reports reports = new Reports(workspace.store(), new TimeRange(from, to), zone, session.stop());
            if (file.isPresent()) {
                write(reports, session.resolve(file.get()));
            } else {
                write(reports, session.out());
            }
            return Cli.DONE;
        });
    }

    private void write(Reports reports, Path target) throws IOException {
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(Files.newOutputStream(target)), false, StandardCharsets.UTF_8)) {
            write(reports, out);
            if (out.checkError()) {
                throw new IOException("cannot write " + target + "; check the disk");
            }
        }
        session.out().println("wrote " + target);
    }

    private void write(Reports reports, PrintStream out) {
        try (Output output = format.to(out)) {
            switch (page) {
                case COST -> reports.cost(output);
                case LATENCY -> reports.latency(output);
                case ROUTING -> reports.routing(output);
            }
        }
    }

    /** The formats for figures; those for pictures are told apart from those that nobody knows. */
    private static final class DataFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "csv" -> Format.CSV;
                case "json" -> Format.JSON;
                case "table" -> Format.TABLE;
                case "png", "pdf" ->
                    throw new TypeConversionException("reports as " + name
                            + " are not there yet; use csv or json, or export the picture in the desktop");
                default -> throw new TypeConversionException("there is no format \"" + name + "\"; use csv or json");
            };
        }
    }
}
