package org.gatehouse.connectors.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import org.gatehouse.connectors.store.column.Dictionary;
import org.gatehouse.connectors.store.column.Kind;
import org.gatehouse.connectors.store.column.Shape;
import org.gatehouse.connectors.store.column.Step;

/** Keeps the dictionaries on disk. Words of a page that failed stay in memory and are written with the next page. */
final class DictionaryTable {
    private static final Kind[] KINDS = Kind.values();

    private final Dictionary dictionary = new Dictionary();
    private final Map<Kind, Integer> written = new EnumMap<>(Kind.class);

    /** Reads all of them. */
    DictionaryTable(Connection connection) throws SQLException {
        for (Kind kind : KINDS) {
            written.put(kind, 0);
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT word_key, text FROM data.word ORDER BY word_key")) {
            while (row.next()) {
                Kind kind = KINDS[(int) (row.getLong(1) >> Integer.SIZE)];
                if ((int) row.getLong(1) > 0) {
                    dictionary.stored(kind).add(row.getString(2));
                }
                written.merge(kind, 1, Integer::sum);
            }
        }
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** Writes the new words, in the transaction that uses them. */
    void write(Connection connection) throws SQLException {
        shapes(connection);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO data.word VALUES (?, ?)")) {
            for (Kind kind : KINDS) {
                int code = written.getOrDefault(kind, 0);
                for (String text : dictionary.stored(kind).textsFrom(code)) {
                    insert.setLong(1, (long) kind.code() << Integer.SIZE | code);
                    insert.setString(2, text);
                    insert.addBatch();
                    code++;
                }
            }
            insert.executeBatch();
        }
    }

    /** The transaction was committed. */
    void committed() {
        for (Kind kind : KINDS) {
            written.put(kind, dictionary.stored(kind).size());
        }
    }

    private void shapes(Connection connection) throws SQLException {
        try (PreparedStatement shapes =
                        connection.prepareStatement("INSERT INTO data.shape VALUES (?, ?, ?, ?, ?, ?)");
                PreparedStatement steps =
                        connection.prepareStatement("INSERT INTO data.shape_step VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (int code = written.getOrDefault(Kind.SHAPE, 0);
                    code < dictionary.shapes().size();
                    code++) {
                Shape shape = dictionary.shapes().value(code);
                add(shapes, code, shape);
                for (int i = 0; i < shape.steps().size(); i++) {
                    add(
                            steps,
                            ((long) code << Byte.SIZE) + i,
                            dictionary.steps().value(shape.steps().get(i)));
                }
            }
            shapes.executeBatch();
            steps.executeBatch();
        }
    }

    private void add(PreparedStatement insert, int code, Shape shape) throws SQLException {
        Step deciding = dictionary.steps().value(shape.decidingStep());
        insert.setInt(1, code);
        insert.setString(2, shape.chain());
        insert.setInt(3, shape.steps().size());
        insert.setString(4, dictionary.text(Kind.DESTINATION, deciding.destination()));
        insert.setString(5, dictionary.text(Kind.PROVIDER, deciding.provider()));
        insert.setString(6, dictionary.text(Kind.MODEL, deciding.model()));
        insert.addBatch();
    }

    private void add(PreparedStatement insert, long key, Step step) throws SQLException {
        insert.setLong(1, key);
        insert.setString(2, step.reason().name());
        insert.setString(3, dictionary.text(Kind.DESTINATION, step.destination()));
        insert.setString(4, dictionary.text(Kind.PROVIDER, step.provider()));
        insert.setString(5, dictionary.text(Kind.MODEL, step.model()));
        insert.setInt(6, step.status());
        insert.setString(7, dictionary.text(Kind.ERROR, step.error()));
        insert.addBatch();
    }
}
