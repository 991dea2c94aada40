package org.gatehouse.dashboards.requests;

import java.util.Locale;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Invocation;

/** What became of a request or an attempt, as a word, an icon and a colour; the colour is never the only sign. */
enum Outcome {
    SERVED("fth-check-circle"),
    /** Refused with 429. */
    RATE_LIMITED("fth-alert-triangle"),
    /** The client left before the end. */
    CLIENT_LEFT("fth-user-x"),
    FAILED("fth-x-circle");

    private static final int TOO_MANY = 429;
    private static final int LEFT = 499;

    private final String icon;

    Outcome(String icon) {
        this.icon = icon;
    }

    static Outcome of(Invocation row) {
        return of(row.served(), row.status());
    }

    static Outcome of(Attempt attempt) {
        return of(attempt.served(), attempt.status());
    }

    private static Outcome of(boolean served, int status) {
        if (served) {
            return SERVED;
        }
        return status == TOO_MANY ? RATE_LIMITED : status == LEFT ? CLIENT_LEFT : FAILED;
    }

    /** The literal of its icon in the Feather pack. */
    String icon() {
        return icon;
    }

    /** Its style class, for example {@code outcome-rate-limited}. */
    String style() {
        return "outcome-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status with its meaning, for example {@code 429 rate limited}; {@code no answer} for an attempt without one. */
    static String text(int status, String error) {
        String number = status == 0 ? "no answer" : Integer.toString(status);
        String meaning = error.isEmpty() ? meaning(status) : error.replace('_', ' ');
        return meaning.isEmpty() ? number : number + (status == 0 ? ": " : " ") + meaning;
    }

    private static String meaning(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 400 -> "bad request";
            case 401 -> "not authenticated";
            case 403 -> "forbidden";
            case 404 -> "not found";
            case 408 -> "request timed out";
            case 413 -> "too large";
            case TOO_MANY -> "rate limited";
            case LEFT -> "client left";
            case 500 -> "server error";
            case 502 -> "bad gateway";
            case 503 -> "unavailable";
            case 504 -> "gateway timed out";
            case 529 -> "overloaded";
            default -> "";
        };
    }
}
