package org.gatehouse.connectors.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.gatehouse.connectors.store.column.Codes;
import org.gatehouse.connectors.store.column.Kind;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.TokenBasis;
import org.junit.jupiter.api.Test;

/** The numbers that are on disk. A constant may be added at the end; another order needs a migration. */
class FormatTest {
    @Test
    void constantsKeepTheirNumbers() {
        startsWith(ApiKind.values(), "CHAT", "COMPLETIONS", "EMBEDDINGS", "RESPONSES", "MESSAGES", "OTHER");
        startsWith(AttemptReason.values(), "SPLIT", "FALLBACK", "RETRY", "CACHE", "UNKNOWN");
        startsWith(TimingBasis.values(), "GATEWAY", "CLIENT", "FIRST_CHUNK", "UNKNOWN");
        startsWith(TokenBasis.values(), "REPORTED", "ESTIMATED", "UNKNOWN");
        startsWith(CostState.values(), "BILLED", "REPORTED", "PRICED", "UNPRICED");
        startsWith(
                Kind.values(),
                "ENDPOINT",
                "MODEL",
                "PROVIDER",
                "DESTINATION",
                "USER",
                "TEAM",
                "KEY",
                "CLIENT",
                "ERROR",
                "TAGS",
                "PRICES",
                "NOTE",
                "SOURCE",
                "STEP",
                "SHAPE");
        for (TimingBasis basis : TimingBasis.values()) {
            assertEquals(basis, Codes.constant(TimingBasis.class, Codes.of(basis)));
        }
    }

    private static void startsWith(Enum<?>[] values, String... names) {
        assertEquals(
                List.of(names),
                Arrays.stream(values).limit(names.length).map(Enum::name).toList());
    }
}
