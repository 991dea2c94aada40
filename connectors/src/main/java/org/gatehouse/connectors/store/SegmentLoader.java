package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.gatehouse.connectors.store.column.Field;
import org.gatehouse.connectors.store.column.RowKey;
import org.gatehouse.connectors.store.column.Segment;
import org.gatehouse.connectors.store.column.SegmentBuilder;
import org.gatehouse.domain.stop.Stop;

/** Builds the segments of a day from the rows on disk. */
final class SegmentLoader {
    private static final int CHECK_EVERY = 4_096;

    private SegmentLoader() {}

    /** The days that have rows, counted from 1970. */
    static NavigableSet<Long> days(Connection connection) throws SQLException {
        NavigableSet<Long> days = new TreeSet<>();
        try (PreparedStatement next =
                connection.prepareStatement("SELECT MIN(row_key) FROM data.invocation WHERE row_key >= ?")) {
            long from = Long.MIN_VALUE;
            while (true) {
                next.setLong(1, from);
                try (ResultSet row = next.executeQuery()) {
                    row.next();
                    long key = row.getLong(1);
                    if (row.wasNull()) {
                        return days;
                    }
                    days.add(RowKey.day(key));
                    from = RowKey.firstOf(RowKey.day(key) + 1);
                }
            }
        }
    }

    /** The segments of a day by the code of their gateway. */
    static Map<Integer, Segment> load(Connection connection, long day, Stop stop) throws SQLException {
        Map<Integer, SegmentBuilder> builders = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT " + InvocationTable.LOADED
                + " FROM data.invocation WHERE row_key >= ? AND row_key < ? ORDER BY row_key")) {
            select.setLong(1, RowKey.firstOf(day));
            select.setLong(2, RowKey.firstOf(day + 1));
            try (ResultSet row = select.executeQuery()) {
                long[] given = new long[Field.GIVEN];
                for (int n = 0; row.next(); n++) {
                    if (n % CHECK_EVERY == 0) {
                        stop.check();
                    }
                    InvocationTable.given(row, given);
                    int gateway = (int) given[Field.GATEWAY.index()];
                    builders.computeIfAbsent(gateway, code -> new SegmentBuilder(CHECK_EVERY))
                            .add(row.getLong(1), row.getInt(2), given, row.getBytes(3));
                }
            }
        }
        Map<Integer, Segment> segments = new HashMap<>();
        builders.forEach((gateway, builder) -> segments.put(gateway, builder.build()));
        return segments;
    }
}
