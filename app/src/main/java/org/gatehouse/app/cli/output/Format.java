package org.gatehouse.app.cli.output;

import java.io.PrintStream;
import java.util.Locale;

/** How rows are written. */
public enum Format {
    /** For people: columns aligned, numbers to the right. */
    TABLE,
    /** RFC 4180: lines end with CRLF, an unknown value is an empty field. */
    CSV,
    /** An array of objects; an unknown value is null. */
    JSON;

    /** A writer of this format. Close it after the last row; it does not close the stream. */
    public Output to(PrintStream out) {
        return switch (this) {
            case TABLE -> new TableOutput(out);
            case CSV -> new CsvOutput(out);
            case JSON -> new JsonOutput(out);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
