package org.gatehouse.dashboards.tile;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a tile shows, as a table: its accessible form, and what is exported.
 *
 * @param columns the columns
 * @param rows the rows; each has one cell per column
 */
public record Table(List<Column> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** How a column is drawn. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** The name of a series, with its colour. */
        NAME,
        /** Identifiers, in the mono face. */
        CODE,
        /** Figures, to the right. */
        NUMBER,
        /** A share between 0 and 1, as a bar. */
        SHARE
    }

    /**
     * A column.
     *
     * @param title its heading, with the unit where there is one
     * @param kind how it is drawn
     */
    public record Column(String title, Kind kind) {}

    /**
     * A cell.
     *
     * @param text what is shown
     * @param raw what is exported: plain digits, empty where it is not known
     * @param order what it is sorted by in columns of numbers; not a number where it is not known
     */
    public record Cell(String text, String raw, double order) {
        /** Words. */
        public static Cell of(String text) {
            return new Cell(text.isEmpty() ? "(none)" : text, text, Double.NaN);
        }

        /** A figure. */
        public static Cell of(String text, double value) {
            return new Cell(text, Double.isNaN(value) ? "" : plain(value), value);
        }

        /** A figure that is a whole number. */
        public static Cell of(String text, long value) {
            return new Cell(text, Long.toString(value), (double) value);
        }

        private static String plain(double value) {
            return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        }
    }

    /** As comma-separated values with a heading (RFC 4180), exact figures, lines ended by CR LF. */
    public String csv() {
        String head = columns.stream().map(column -> quoted(column.title())).collect(Collectors.joining(","));
        return rows.stream()
                .map(row -> row.stream().map(cell -> quoted(cell.raw())).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", head + "\r\n", rows.isEmpty() ? "" : "\r\n"));
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + value.replace("\"", "\"\"") + '"'
                : value;
    }
}
