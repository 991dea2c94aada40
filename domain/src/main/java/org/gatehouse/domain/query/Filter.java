package org.gatehouse.domain.query;

import java.util.List;
import java.util.Set;

/** Which rows a query looks at. */
public sealed interface Filter {
    /** Every row. */
    record All() implements Filter {}

    /** Rows whose value is one of these. */
    record In(Dimension dimension, Set<String> values) implements Filter {
        public In {
            values = Set.copyOf(values);
        }
    }

    /** Rows whose value holds this text, in any case. */
    record Contains(Dimension dimension, String text) implements Filter {}

    /** Rows whose latency in microseconds is known and in [from, to); that of the invocation on every basis. */
    record LatencyBetween(long fromMicros, long toMicros) implements Filter {}

    /** Rows with two or more attempts. */
    record Rerouted() implements Filter {}

    /** Rows that pass every part; all rows when there is none. */
    record And(List<Filter> parts) implements Filter {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** Rows that pass any part; no rows when there is none. */
    record Or(List<Filter> parts) implements Filter {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /** Rows that do not pass. */
    record Not(Filter part) implements Filter {}

    /** Rows with exactly this value. */
    static Filter is(Dimension dimension, String value) {
        return new In(dimension, Set.of(value));
    }

    /** Rows that pass this and the other. */
    default Filter and(Filter other) {
        return this instanceof All ? other : other instanceof All ? this : new And(List.of(this, other));
    }
}
