package org.gatehouse.dashboards.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.format.Unknown;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.junit.jupiter.api.Test;

final class RequestTextsTest {
    private static final Times BERLIN = new Times(ZoneId.of("Europe/Berlin"));

    @Test
    void aStatusSaysWhatItMeans() {
        assertEquals("200 OK", Outcome.text(200, ""));
        assertEquals("429 rate limited", Outcome.text(429, "rate_limited"));
        assertEquals("no answer: first token timeout", Outcome.text(0, "first_token_timeout"));
        assertEquals("418", Outcome.text(418, ""));
    }

    @Test
    void outcomesHaveDifferentIcons() {
        assertEquals(
                Outcome.values().length,
                List.of(Outcome.values()).stream().map(Outcome::icon).distinct().count());
        assertEquals(Outcome.SERVED, Outcome.of(Some.rerouted()));
        assertEquals(Outcome.FAILED, Outcome.of(Some.refused()));
        assertEquals(Outcome.RATE_LIMITED, Outcome.of(Some.rerouted().attempts().getFirst()));
        assertEquals(Outcome.FAILED, Outcome.of(Some.rerouted().attempts().get(1)));
        assertEquals("outcome-rate-limited", Outcome.RATE_LIMITED.style());
    }

    @Test
    void estimatesAreMarkedAndUnknownIsADash() {
        Tokens guess = new Tokens(1_200, 3, 0, 0, 0, 0, 0, 0, 0, TokenBasis.ESTIMATED);
        assertEquals("~1,200", Texts.tokens(guess, guess.input()));
        assertEquals(Unknown.DASH, Texts.tokens(Tokens.UNKNOWN, 0));
    }

    @Test
    void columnsShowARequest() {
        assertEquals(
                Map.of(
                        "time", "2026-03-12 15:05:09.123",
                        "status", "200 OK",
                        "model", "claude-sonnet-4-5",
                        "destination", "sonnet-us",
                        "attempts", "3",
                        "input", "18,400",
                        "latency", "6.91 s",
                        "ttfb", "2.21 s",
                        "cost", "$0.041",
                        "tags", "app=help desk, feature=answers"),
                Map.of(
                        "time", shown("time"),
                        "status", shown("status"),
                        "model", shown("model"),
                        "destination", shown("destination"),
                        "attempts", shown("attempts"),
                        "input", shown("input"),
                        "latency", shown("latency"),
                        "ttfb", shown("ttfb"),
                        "cost", shown("cost"),
                        "tags", shown("tags")));
    }

    @Test
    void whatIsNotKnownIsADashInEveryColumn() {
        List<String> known = List.of("time", "status", "gateway", "requested", "cost-state", "api", "id");
        for (RequestColumn column : RequestColumns.ALL) {
            String text = column.text().apply(Some.stored(Some.refused()), BERLIN);
            assertEquals(!known.contains(column.id()), text.equals(Unknown.DASH), column.id() + " shows " + text);
        }
    }

    @Test
    void columnsHaveTheirOwnIdsAndHelp() {
        assertEquals(
                RequestColumns.ALL.size(),
                RequestColumns.ALL.stream().map(RequestColumn::id).distinct().count());
        RequestColumns.ALL.forEach(column -> assertTrue(column.help().length() > 5, column.id()));
    }

    private static String shown(String id) {
        RequestColumn column = RequestColumns.ALL.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return column.text().apply(Some.stored(Some.rerouted()), BERLIN);
    }
}
