package org.gatehouse.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gatehouse.domain.gateway.GatewayException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Instants as people write them; what is no time is a wrong call. */
final class Times implements ITypeConverter<Instant> {
    private static final Pattern AGO = Pattern.compile("(\\d{1,5})([mhd])");

    @Override
    public Instant convert(String text) {
        try {
            return instant(text, Instant.now());
        } catch (GatewayException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * A day ({@code 2026-11-20}, its start in UTC), an instant ({@code 2026-11-20T06:00:00Z}), so long ago
     * ({@code 30m}, {@code 24h}, {@code 7d}) or {@code now}.
     *
     * @throws GatewayException when it is none of these
     */
    static Instant instant(String text, Instant now) throws GatewayException {
        if (text.equals("now")) {
            return now;
        }
        Matcher ago = AGO.matcher(text);
        if (ago.matches()) {
            return now.minus(ago(Long.parseLong(ago.group(1)), ago.group(2)));
        }
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new GatewayException(
                    "\"" + text
                            + "\" is no time; write a day (2026-11-20), an instant (2026-11-20T06:00:00Z), or so long ago"
                            + " (24h, 7d)",
                    e);
        }
    }

    private static Duration ago(long count, String unit) {
        return switch (unit) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }
}
