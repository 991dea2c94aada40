package org.gatehouse.connectors.store;

import java.util.stream.Collectors;
import org.gatehouse.connectors.store.column.Codes;
import org.gatehouse.connectors.store.column.Dictionary;
import org.gatehouse.connectors.store.column.Field;
import org.gatehouse.connectors.store.column.Kind;
import org.gatehouse.connectors.store.column.RowKey;
import org.gatehouse.connectors.store.column.Timings;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.store.StoreException;

/** Turns invocations into codes. For the one writer only, because it adds to the dictionaries. */
final class RowEncoder {
    private static final int MAX_STATUS = 999;
    /** The number of an attempt is one byte of its key in the views. */
    private static final int MAX_ATTEMPTS = 255;

    private final Dictionary dictionary;

    RowEncoder(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * Encodes.
     *
     * @throws StoreException when the row holds what cannot be kept
     */
    Encoded encode(int gateway, Invocation row) {
        long millis = row.at().toEpochMilli();
        check(
                row,
                millis >= 0 && millis <= RowKey.MAX_MILLIS,
                "its time " + row.at() + " is not between 1970 and 2109");
        check(row, status(row.status()), "its HTTP status is " + row.status());
        check(
                row,
                row.attempts().size() <= MAX_ATTEMPTS,
                "it has " + row.attempts().size() + " attempts");
        check(
                row,
                row.attempts().stream().allMatch(attempt -> status(attempt.status())),
                "one of its attempts has no HTTP status");
        long[] given = new long[Field.GIVEN];
        set(given, Field.GATEWAY, gateway);
        codes(given, row);
        tokens(given, row.tokens());
        set(given, Field.LATENCY, row.timing().latencyMicros());
        set(given, Field.TTFB, row.timing().ttfbMicros());
        set(given, Field.TIMING_BASIS, Codes.of(row.timing().basis()));
        set(given, Field.COST_STATE, Codes.of(row.cost().state()));
        set(
                given,
                Field.COST,
                row.cost().state() == CostState.UNPRICED
                        ? 0
                        : row.cost().total().pico());
        return new Encoded(row, RowKey.of(gateway, row.id(), millis), given, Timings.pack(row.attempts()));
    }

    /** The code of the ids of a cost's price rows. */
    int prices(Invocation row) {
        return dictionary.code(Kind.PRICES, row.cost().priceRows().stream().collect(Collectors.joining("\n")));
    }

    int note(Invocation row) {
        return dictionary.code(Kind.NOTE, row.cost().note());
    }

    int source(Invocation row) {
        return dictionary.code(Kind.SOURCE, row.source());
    }

    private void codes(long[] given, Invocation row) {
        set(given, Field.ENDPOINT, dictionary.code(Kind.ENDPOINT, row.endpoint()));
        set(given, Field.REQUESTED, dictionary.code(Kind.MODEL, row.requestedModel()));
        set(given, Field.USER, dictionary.code(Kind.USER, row.caller().user()));
        set(given, Field.TEAM, dictionary.code(Kind.TEAM, row.caller().team()));
        set(given, Field.KEY, dictionary.code(Kind.KEY, row.caller().key()));
        set(given, Field.CLIENT, dictionary.code(Kind.CLIENT, row.caller().client()));
        set(given, Field.API, Codes.of(row.api()));
        set(given, Field.STATUS, row.status());
        set(given, Field.ERROR, dictionary.code(Kind.ERROR, row.error()));
        set(given, Field.SHAPE, dictionary.shape(row.attempts()));
        set(given, Field.TAGS, dictionary.tags().code(row.tags()));
    }

    private static void tokens(long[] given, Tokens tokens) {
        set(given, Field.TOKEN_BASIS, Codes.of(tokens.basis()));
        set(given, Field.INPUT, tokens.input());
        set(given, Field.OUTPUT, tokens.output());
        set(given, Field.CACHE_READ, tokens.cacheRead());
        set(given, Field.CACHE_WRITE, tokens.cacheWrite5m() + tokens.cacheWrite1h());
        set(given, Field.REASONING, tokens.reasoning());
    }

    private static void set(long[] given, Field field, long value) {
        given[field.index()] = value;
    }

    private static boolean status(int status) {
        return status >= 0 && status <= MAX_STATUS;
    }

    private static void check(Invocation row, boolean valid, String problem) {
        if (!valid) {
            throw new StoreException(
                    "The invocation " + row.id() + " from " + row.source() + " cannot be kept: " + problem);
        }
    }
}
