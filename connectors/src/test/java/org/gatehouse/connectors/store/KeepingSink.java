package org.gatehouse.connectors.store;

import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.store.RowSink;
import org.jspecify.annotations.Nullable;

/** Keeps what an SQL query sends. */
final class KeepingSink implements RowSink {
    final List<String> columns = new ArrayList<>();
    final List<List<@Nullable Object>> rows = new ArrayList<>();

    @Override
    public void columns(List<String> names) {
        columns.addAll(names);
    }

    @Override
    public void row(List<@Nullable Object> values) {
        rows.add(values);
    }
}
