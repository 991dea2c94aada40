package org.gatehouse.domain.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the result of a SQL query row by row, on the calling thread. */
public interface RowSink {
    /** Called once, first. */
    void columns(List<String> names);

    /** Called for each row; values are strings, numbers, booleans, instants or null. */
    void row(List<@Nullable Object> values);
}
