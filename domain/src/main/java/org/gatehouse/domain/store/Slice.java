package org.gatehouse.domain.store;

import java.util.List;
import java.util.Optional;

/**
 * Some listed invocations, newest first.
 *
 * @param rows the invocations
 * @param next pass it as {@link Listing#after()} for older ones; empty when there are none
 */
public record Slice(List<Stored> rows, Optional<String> next) {
    public Slice {
        rows = List.copyOf(rows);
    }
}
