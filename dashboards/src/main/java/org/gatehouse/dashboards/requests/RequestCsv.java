package org.gatehouse.dashboards.requests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.store.Stored;

/**
 * Requests as CSV (RFC 4180), with all digits: instants in UTC, durations in milliseconds, money in dollars. What is not
 * known is an empty field.
 */
final class RequestCsv {
    /** The first line. */
    static final String HEADER = "at,gateway,id,api,endpoint,requested_model,stream,status,error,destination,provider,"
            + "model,attempts,chain,input_tokens,output_tokens,cache_read_tokens,cache_write_5m_tokens,"
            + "cache_write_1h_tokens,reasoning_tokens,token_basis,ttfb_ms,latency_ms,timing_basis,cost_usd,cost_state,"
            + "user,team,key,client,tags\r\n";

    private RequestCsv() {}

    /** One line, with its end. */
    static String line(Stored request) {
        List<String> fields = new ArrayList<>();
        what(fields, request.gateway(), request.row());
        route(fields, request.row());
        tokens(fields, request.row().tokens());
        figures(fields, request.row());
        who(fields, request.row());
        return String.join(",", fields) + "\r\n";
    }

    private static void what(List<String> fields, String gateway, Invocation row) {
        fields.add(row.at().toString());
        fields.add(text(gateway));
        fields.add(text(row.id()));
        fields.add(word(row.api()));
        fields.add(text(row.endpoint()));
        fields.add(text(row.requestedModel()));
        fields.add(Boolean.toString(row.stream()));
        fields.add(Integer.toString(row.status()));
        fields.add(text(row.error()));
    }

    private static void route(List<String> fields, Invocation row) {
        Optional<Attempt> deciding = row.deciding();
        fields.add(text(deciding.map(Attempt::destination).orElse("")));
        fields.add(text(deciding.map(Attempt::provider).orElse("")));
        fields.add(text(deciding.map(Attempt::model).orElse("")));
        fields.add(
                row.attempts().isEmpty() ? "" : Integer.toString(row.attempts().size()));
        fields.add(text(row.attempts().stream()
                .map(attempt -> attempt.destination() + ":" + attempt.status())
                .collect(Collectors.joining(" > "))));
    }

    private static void tokens(List<String> fields, Tokens tokens) {
        fields.add(count(tokens, tokens.input()));
        fields.add(count(tokens, tokens.output()));
        fields.add(count(tokens, tokens.cacheRead()));
        fields.add(count(tokens, tokens.cacheWrite5m()));
        fields.add(count(tokens, tokens.cacheWrite1h()));
        fields.add(count(tokens, tokens.reasoning()));
        fields.add(word(tokens.basis()));
    }

    private static void figures(List<String> fields, Invocation row) {
        fields.add(millis(row.timing().ttfb()));
        fields.add(millis(row.timing().latency()));
        fields.add(word(row.timing().basis()));
        fields.add(
                row.cost().state() == CostState.UNPRICED
                        ? ""
                        : row.cost().total().amount().toPlainString());
        fields.add(word(row.cost().state()));
    }

    private static void who(List<String> fields, Invocation row) {
        fields.add(text(row.caller().user()));
        fields.add(text(row.caller().team()));
        fields.add(text(row.caller().key()));
        fields.add(text(row.caller().client()));
        fields.add(text(row.tags().entrySet().stream()
                .map(tag -> tag.getKey() + "=" + tag.getValue())
                .collect(Collectors.joining("; "))));
    }

    private static String count(Tokens tokens, long count) {
        return tokens.known() ? Long.toString(count) : "";
    }

    private static String millis(OptionalLong micros) {
        return micros.isPresent() ? BigDecimal.valueOf(micros.getAsLong(), 3).toPlainString() : "";
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Clients choose many of these texts, and spreadsheets run what starts like a formula; the apostrophe makes them
     * show it instead.
     */
    private static String text(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
