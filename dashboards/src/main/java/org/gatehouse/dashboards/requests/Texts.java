package org.gatehouse.dashboards.requests;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.gatehouse.dashboards.format.Money;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Unknown;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.TimingBasis;
import org.gatehouse.domain.invocation.Tokens;

/** The parts of a request as text, for the list and the details alike. */
final class Texts {
    private Texts() {}

    static String status(Invocation row) {
        return Outcome.text(row.status(), row.error());
    }

    static String status(Attempt attempt) {
        return Outcome.text(attempt.status(), attempt.error());
    }

    /** How many; a dash where the gateway does not tell. */
    static String attempts(Invocation row) {
        return row.attempts().isEmpty()
                ? Unknown.DASH
                : Integer.toString(row.attempts().size());
    }

    static String chain(Invocation row) {
        return row.attempts().isEmpty()
                ? "The gateway does not tell its attempts, or refused before trying"
                : row.attempts().stream()
                        .map(attempt -> attempt.destination() + ": " + status(attempt))
                        .collect(Collectors.joining("\n"));
    }

    /** A count; with a tilde when estimated, a dash when not known. */
    static String tokens(Tokens tokens, long count) {
        return switch (tokens.basis()) {
            case REPORTED -> Numbers.exact(count);
            case ESTIMATED -> "~" + Numbers.exact(count);
            case UNKNOWN -> Unknown.DASH;
        };
    }

    static String basis(Tokens tokens) {
        return switch (tokens.basis()) {
            case REPORTED -> "As reported by the model or gateway";
            case ESTIMATED -> "Estimated from the length of the text, because the answer carried no usage";
            case UNKNOWN -> "The gateway does not tell token counts for this request";
        };
    }

    static String basis(TimingBasis basis) {
        return switch (basis) {
            case GATEWAY ->
                "Measured by the gateway, from its receipt of the request to the last byte (latency) and to the first "
                        + "byte (TTFB) of the answer's body";
            case CLIENT -> "Measured by the client, from sending the request";
            case FIRST_CHUNK ->
                "Measured by the gateway, from its receipt of the request to the last byte (latency) and to the first "
                        + "stream chunk with content (TTFB)";
            case UNKNOWN -> "The gateway does not tell who measured this, or from where to where";
        };
    }

    static String timingTip(OptionalLong value, Timing timing) {
        return value.isPresent()
                ? Numbers.exact(value.getAsLong()) + " µs. " + basis(timing.basis())
                : "Not known: the gateway does not tell it for this request";
    }

    static String costTip(Cost cost) {
        String note = cost.note().isEmpty() ? "" : " (" + cost.note() + ")";
        return cost.state() == CostState.UNPRICED
                ? "No figure is known" + note
                : Money.exact(cost.total()) + ", " + state(cost.state()) + note;
    }

    static String word(CostState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static String state(CostState state) {
        return switch (state) {
            case BILLED -> "billed: on the provider's or platform's bill";
            case REPORTED -> "reported: the gateway's own estimate";
            case PRICED -> "priced: tokens times the price book";
            case UNPRICED -> "unpriced: no figure is known";
        };
    }

    static String reason(AttemptReason reason) {
        return switch (reason) {
            case SPLIT -> "first choice";
            case FALLBACK -> "fallback";
            case RETRY -> "retry";
            case CACHE -> "cache";
            case UNKNOWN -> "reason not known";
        };
    }

    static String api(ApiKind api) {
        return api == ApiKind.OTHER ? "other" : api.name().toLowerCase(Locale.ROOT);
    }

    static String tags(SortedMap<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag -> tag.getKey() + "=" + tag.getValue())
                .collect(Collectors.joining(", "));
    }
}
