package org.gatehouse.app.cli.output;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** RFC 4180. */
final class CsvOutput implements Output {
    private final PrintStream out;

    CsvOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> names) {
        line(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        line(values);
    }

    @Override
    public void close() {
        out.flush();
    }

    private void line(List<? extends @Nullable Object> values) {
        out.print(values.stream().map(CsvOutput::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String field(@Nullable Object value) {
        String text = Texts.of(value);
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
