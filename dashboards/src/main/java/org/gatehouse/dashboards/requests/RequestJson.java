package org.gatehouse.dashboards.requests;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.store.Stored;
import org.jspecify.annotations.Nullable;

/** One request as JSON, for the clipboard. Instants are UTC, durations milliseconds, what is not known is null. */
final class RequestJson {
    private RequestJson() {}

    static String of(Stored request) {
        Invocation row = request.row();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("gateway", request.gateway());
        json.put("id", row.id());
        json.put("at", row.at().toString());
        json.put("api", word(row.api()));
        json.put("endpoint", row.endpoint());
        json.put("requested_model", row.requestedModel());
        json.put("stream", row.stream());
        json.put("status", row.status());
        json.put("error", row.error().isEmpty() ? null : row.error());
        json.put("caller", caller(row));
        json.put("tags", row.tags());
        json.put("tokens", row.tokens().known() ? tokens(row.tokens()) : null);
        json.put("timing", timing(row.timing()));
        json.put("cost", cost(row.cost()));
        json.put("attempts", row.attempts().stream().map(RequestJson::attempt).toList());
        json.put("source", row.source());
        return JsonText.of(json);
    }

    private static Map<String, @Nullable Object> caller(Invocation row) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("user", orNull(row.caller().user()));
        json.put("team", orNull(row.caller().team()));
        json.put("key", orNull(row.caller().key()));
        json.put("client", orNull(row.caller().client()));
        return json;
    }

    private static Map<String, @Nullable Object> tokens(Tokens tokens) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("input", tokens.input());
        json.put("output", tokens.output());
        json.put("cache_read", tokens.cacheRead());
        json.put("cache_write_5m", tokens.cacheWrite5m());
        json.put("cache_write_1h", tokens.cacheWrite1h());
        json.put("reasoning", tokens.reasoning());
        json.put("audio_input", tokens.audioInput());
        json.put("audio_output", tokens.audioOutput());
        json.put("image_input", tokens.imageInput());
        json.put("basis", word(tokens.basis()));
        return json;
    }

    private static Map<String, @Nullable Object> timing(Timing timing) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("latency_ms", millis(timing.latency()));
        json.put("ttfb_ms", millis(timing.ttfb()));
        json.put("basis", word(timing.basis()));
        return json;
    }

    private static Map<String, @Nullable Object> cost(Cost cost) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("state", word(cost.state()));
        // As text, because JSON readers round numbers to binary fractions.
        json.put(
                "usd",
                cost.state() == CostState.UNPRICED
                        ? null
                        : cost.total().amount().toPlainString());
        json.put("price_rows", cost.priceRows());
        json.put("note", orNull(cost.note()));
        return json;
    }

    private static Map<String, @Nullable Object> attempt(Attempt attempt) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("reason", word(attempt.reason()));
        json.put("destination", attempt.destination());
        json.put("provider", attempt.provider());
        json.put("model", attempt.model());
        json.put("status", attempt.status() == 0 ? null : attempt.status());
        json.put("error", orNull(attempt.error()));
        json.put("offset_ms", millis(OptionalLong.of(attempt.offsetMicros())));
        json.put("timing", timing(attempt.timing()));
        return json;
    }

    private static @Nullable BigDecimal millis(OptionalLong micros) {
        return micros.isPresent() ? BigDecimal.valueOf(micros.getAsLong(), 3) : null;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
