package org.gatehouse.domain.price;

import java.util.List;

/**
 * Which prices a model name stands for.
 *
 * @param rows the model's price rows, by start; empty when none was found
 * @param reason how the name was understood, or why it was not; a short phrase for people
 */
public record PriceMatch(List<PriceRow> rows, String reason) {
    public PriceMatch {
        rows = List.copyOf(rows);
    }

    /** Nothing stands behind the name. */
    static PriceMatch none(String reason) {
        return new PriceMatch(List.of(), reason);
    }

    /** Whether prices were found. */
    public boolean found() {
        return !rows.isEmpty();
    }
}
