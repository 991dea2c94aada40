package org.gatehouse.app.cli.output;

import org.gatehouse.domain.store.RowSink;

/** Writes rows as they come. */
public sealed interface Output extends RowSink, AutoCloseable permits TableOutput, CsvOutput, JsonOutput {
    /** Writes what comes after the last row. */
    @Override
    void close();
}
