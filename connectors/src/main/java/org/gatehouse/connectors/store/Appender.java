package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gatehouse.connectors.store.column.RowKey;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.store.StoreException;
import org.gatehouse.domain.store.SyncState;

/** Writes one page in one transaction. For the one writer only. */
final class Appender {
    private final Connection connection;
    private final DictionaryTable dictionaries;
    private final RowEncoder encoder;
    private final InvocationTable table;
    private long highest;

    Appender(Connection connection, DictionaryTable dictionaries) throws SQLException {
        this.connection = connection;
        this.dictionaries = dictionaries;
        this.encoder = new RowEncoder(dictionaries.dictionary());
        this.table = new InvocationTable(connection, encoder);
        this.highest = InvocationTable.highest(connection);
    }

    /**
     * What a page did.
     *
     * @param rows what was written, with its keys
     * @param replaced the keys of those that were there before
     * @param sync how far the gateway has been read now
     */
    record Written(Collection<Encoded> rows, Set<Long> replaced, SyncState sync) {}

    /** Writes and makes it durable. After an exception nothing of it is known to be on disk. */
    Written append(int gateway, SyncState before, Page page) throws SQLException {
        Collection<Encoded> rows = encode(gateway, page.rows());
        Set<Long> replaced = place(gateway, rows);
        table.delete(replaced);
        table.insert(rows);
        dictionaries.write(connection);
        SyncState sync = new SyncState(
                page.next(),
                page.completeUpTo().or(before::completeUpTo),
                Optional.of(Instant.now()),
                before.rows() + rows.size() - replaced.size());
        SyncTable.write(connection, gateway, sync);
        connection.commit();
        checkpoint(connection);
        dictionaries.committed();
        rows.forEach(row -> highest = Math.max(highest, row.key()));
        return new Written(rows, replaced, sync);
    }

    /** Forces what was committed to the disk, so that it outlives a power cut as well. */
    static void checkpoint(Connection connection) throws SQLException {
        try (PreparedStatement sync = connection.prepareStatement("CHECKPOINT SYNC")) {
            sync.execute();
        }
    }

    /** The last row of each id. */
    private Collection<Encoded> encode(int gateway, List<Invocation> rows) {
        Map<String, Invocation> last = new LinkedHashMap<>();
        for (Invocation row : rows) {
            last.put(row.id(), row);
        }
        List<Encoded> encoded = new ArrayList<>(last.size());
        for (Invocation row : last.values()) {
            encoded.add(encoder.encode(gateway, row));
        }
        return encoded;
    }

    /** Gives every row its final key; the result are the keys that are taken by an earlier version of their row. */
    private Set<Long> place(int gateway, Collection<Encoded> rows) throws SQLException {
        Map<Long, Encoded> placed = new HashMap<>();
        Set<Long> replaced = new HashSet<>();
        List<Long> displaced = new ArrayList<>();
        for (Encoded row : rows) {
            long wanted = row.key();
            if (place(gateway, row, placed)) {
                replaced.add(row.key());
            } else if (row.key() != wanted) {
                displaced.add(row.key());
            }
            placed.put(row.key(), row);
        }
        Displaced.add(connection, displaced);
        return replaced;
    }

    /** Whether the row takes the place of an earlier version of itself. */
    private boolean place(int gateway, Encoded row, Map<Long, Encoded> placed) throws SQLException {
        for (int tries = 0; tries < RowKey.PROBES; tries++) {
            if (!placed.containsKey(row.key())) {
                Optional<InvocationTable.Owner> owner = row.key() > highest ? Optional.empty() : table.owner(row.key());
                if (owner.isEmpty()) {
                    return false;
                }
                if (owner.get().gateway() == gateway
                        && owner.get().id().equals(row.row().id())) {
                    return true;
                }
            }
            row.moveOn();
        }
        throw new StoreException("More than a million invocations have the time "
                + row.row().at() + "; the gateway's clock or its export is wrong");
    }
}
