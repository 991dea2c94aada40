package org.gatehouse.dashboards.filter;

import java.util.List;
import java.util.Set;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Filter;

/**
 * One condition of the filter, shown as a chip: the dimension has one of the values, or none of them.
 *
 * @param dimension what is looked at
 * @param values the values, in the order they were added
 * @param excluded whether rows with these values are left out instead
 */
public record Chip(Dimension dimension, List<String> values, boolean excluded) {
    public Chip {
        values = List.copyOf(values);
    }

    /** Rows that pass this chip. */
    public Filter filter() {
        Filter in = new Filter.In(dimension, Set.copyOf(values));
        return excluded ? new Filter.Not(in) : in;
    }

    /** The chip as text, for example {@code team: search, chat}. */
    public String title() {
        List<String> shown =
                values.stream().map(value -> value.isEmpty() ? "(none)" : value).toList();
        return dimension.title() + (excluded ? " is not " : ": ") + String.join(", ", shown);
    }
}
