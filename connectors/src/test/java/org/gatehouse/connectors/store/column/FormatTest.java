package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.TokenBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of constants are in users' databases; new ones may only be added at the end. */
class FormatTest {
    private static <E extends Enum<E>> void order(Class<E> type, String names) {
        String now = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(" "));
        assertEquals(names, now, type.getSimpleName());
        for (E constant : type.getEnumConstants()) {
            assertEquals(constant, Codes.constant(type, Codes.of(constant)));
        }
    }

    @Test
    void theOrderOfConstantsOnDiskIsThatOfTheFirstRelease() {
        order(ApiKind.class, "CHAT COMPLETIONS EMBEDDINGS RESPONSES MESSAGES OTHER");
        order(AttemptReason.class, "SPLIT FALLBACK RETRY CACHE UNKNOWN");
        order(TimingBasis.class, "GATEWAY CLIENT FIRST_CHUNK UNKNOWN");
        order(TokenBasis.class, "REPORTED ESTIMATED UNKNOWN");
        order(CostState.class, "BILLED REPORTED PRICED UNPRICED");
        order(
                Kind.class,
                "ENDPOINT MODEL PROVIDER DESTINATION USER TEAM KEY CLIENT ERROR TAGS PRICES NOTE SOURCE STEP SHAPE");
    }

    @ParameterizedTest
    @CsvSource({
        "200, false, SERVED",
        "399, false, SERVED",
        "200, true, FAILED",
        "199, false, FAILED",
        "400, false, FAILED",
        "429, false, RATE_LIMITED",
        "429, true, RATE_LIMITED",
        "499, false, FAILED",
        "0, false, FAILED"
    })
    void anOutcomeIsByStatusAndError(int status, boolean error, Outcome outcome) {
        assertEquals(outcome, Outcome.of(status, error));
    }

    @Test
    void theStoreAndTheDomainAgreeOnWhatIsServed() {
        for (int status = 0; status < 1_000; status++) {
            for (String error : new String[] {"", "timeout"}) {
                var attempt = new Attempt(AttemptReason.SPLIT, "", "", "", status, error, 0, Timing.UNKNOWN);
                boolean served = Outcome.of(status, !error.isEmpty()) == Outcome.SERVED;
                assertEquals(attempt.served(), served, status + error);
            }
        }
    }
}
