package org.gatehouse.app.cli.output;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aligned columns. Their widths are those of the first rows; a longer text later pushes its line to the right. */
final class TableOutput implements Output {
    private static final int ROWS_MEASURED = 200;
    private static final int WIDTH_MAX = 60;
    private static final String GAP = "  ";

    private final PrintStream out;
    private final List<List<@Nullable Object>> waiting = new ArrayList<>();
    private List<String> names = List.of();
    private List<Integer> widths = List.of();
    private long rows;

    TableOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> columns) {
        names = columns;
    }

    @Override
    public void row(List<@Nullable Object> values) {
        rows++;
        if (widths.isEmpty()) {
            waiting.add(new ArrayList<>(values));
            if (waiting.size() == ROWS_MEASURED) {
                begin();
            }
        } else {
            line(values);
        }
    }

    @Override
    public void close() {
        if (widths.isEmpty()) {
            begin();
        }
        out.println(rows == 1 ? "(1 row)" : "(" + rows + " rows)");
        out.flush();
    }

    private void begin() {
        widths = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int width = names.get(i).length();
            for (List<@Nullable Object> row : waiting) {
                width = Math.max(width, Math.min(WIDTH_MAX, shown(row.get(i)).length()));
            }
            widths.add(width);
        }
        head();
        waiting.forEach(this::line);
        waiting.clear();
    }

    private void head() {
        StringBuilder titles = new StringBuilder();
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            boolean right = numeric(i);
            titles.append(i == 0 ? "" : GAP).append(padded(names.get(i), widths.get(i), right));
            rules.append(i == 0 ? "" : GAP).append("-".repeat(widths.get(i)));
        }
        out.println(titles.toString().stripTrailing());
        out.println(rules);
    }

    private boolean numeric(int column) {
        return waiting.stream().anyMatch(row -> row.get(column) instanceof Number);
    }

    private void line(List<@Nullable Object> values) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            line.append(i == 0 ? "" : GAP).append(padded(shown(value), widths.get(i), value instanceof Number));
        }
        out.println(line.toString().stripTrailing());
    }

    private static String padded(String text, int width, boolean right) {
        String space = " ".repeat(Math.max(0, width - text.length()));
        return right ? space + text : text + space;
    }

    private static String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "\u2013";
            // A column of the database fills every value up to its scale; the zeros say nothing to people.
            case BigDecimal decimal -> Texts.of(decimal.stripTrailingZeros());
            // Control characters would tear the table, or do things to the terminal.
            default -> Texts.of(value).replaceAll("\\p{Cntrl}", " ");
        };
    }
}
