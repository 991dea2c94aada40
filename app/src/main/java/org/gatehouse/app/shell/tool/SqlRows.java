package org.gatehouse.app.shell.tool;

import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.RowSink;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a SQL answer. Ends the query when there are more.
 *
 * <p>Used by one thread at a time.
 */
final class SqlRows implements RowSink {
    /** How many rows are shown at most. */
    static final int SHOWN = 5_000;

    private final Stop stop;
    private final List<String> columns = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private boolean cut;

    /** @param stop stopped when there are enough rows */
    SqlRows(Stop stop) {
        this.stop = stop;
    }

    @Override
    public void columns(List<String> names) {
        columns.addAll(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        if (rows.size() == SHOWN) {
            cut = true;
            stop.stop();
        } else {
            rows.add(new ArrayList<>(values));
        }
    }

    List<String> columns() {
        return List.copyOf(columns);
    }

    List<List<@Nullable Object>> rows() {
        return List.copyOf(rows);
    }

    /** Whether there were more rows than are shown. */
    boolean cut() {
        return cut;
    }

    /** As CSV (RFC 4180) with a head line. */
    String csv() {
        StringBuilder csv = new StringBuilder();
        line(csv, new ArrayList<>(columns));
        rows.forEach(row -> line(csv, row));
        return csv.toString();
    }

    private static void line(StringBuilder csv, List<? extends @Nullable Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            String text = value == null ? "" : value.toString();
            boolean quote = text.matches("(?s).*[\",\r\n].*");
            csv.append(i == 0 ? "" : ",").append(quote ? '"' + text.replace("\"", "\"\"") + '"' : text);
        }
        csv.append("\r\n");
    }
}
