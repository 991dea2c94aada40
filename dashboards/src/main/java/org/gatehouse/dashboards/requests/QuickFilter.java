package org.gatehouse.dashboards.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Dimension.Column;
import org.gatehouse.domain.query.Filter;

/**
 * What is typed into the quick filter. Words are looked for in every name, all of them must be found:
 *
 * <ul>
 *   <li>{@code claude}, {@code "two words"}: some name holds this text, in any case; a number of three digits also
 *       stands for a status
 *   <li>{@code user:anna}, {@code status:5xx}, {@code tag.app:shop}: that column holds it
 *   <li>{@code is:failed}, {@code is:served}, {@code is:limited}, {@code is:rerouted}
 *   <li>{@code >2s}, {@code <300ms}: latency
 *   <li>{@code -} before any of these turns it round
 * </ul>
 */
final class QuickFilter {
    /** The rules in short, for the field's tooltip. */
    static final String HELP = """
            Words are looked for in every name; all must be found.
            user:anna   model:haiku   status:5xx   tag.app:shop
            is:failed   is:served   is:limited   is:rerouted
            >2s   <300ms   (latency)      -word   (without)""";

    private static final Pattern PART =
            Pattern.compile("(-?)(?:([A-Za-z]+(?:\\.[^\\s:]+)?):)?(?:\"([^\"]*)\"?|(\\S+))");
    private static final Pattern DURATION = Pattern.compile("([<>])(\\d{1,9}(?:\\.\\d{1,6})?)(ms|s)");
    private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");
    private static final Pattern STATUS_CLASS = Pattern.compile("[1-5]xx");
    private static final List<Column> NAMES = List.of(
            Column.GATEWAY,
            Column.ENDPOINT,
            Column.REQUESTED_MODEL,
            Column.MODEL,
            Column.PROVIDER,
            Column.DESTINATION,
            Column.USER,
            Column.TEAM,
            Column.KEY,
            Column.CLIENT,
            Column.ERROR);
    private static final Map<String, Column> FIELDS = Map.ofEntries(
            Map.entry("gateway", Column.GATEWAY),
            Map.entry("endpoint", Column.ENDPOINT),
            Map.entry("asked", Column.REQUESTED_MODEL),
            Map.entry("model", Column.MODEL),
            Map.entry("provider", Column.PROVIDER),
            Map.entry("destination", Column.DESTINATION),
            Map.entry("user", Column.USER),
            Map.entry("team", Column.TEAM),
            Map.entry("key", Column.KEY),
            Map.entry("client", Column.CLIENT),
            Map.entry("api", Column.API),
            Map.entry("error", Column.ERROR),
            Map.entry("chain", Column.CHAIN));

    private QuickFilter() {}

    /** The rows that are meant; every row for blank text. Nothing that can be typed is an error. */
    static Filter parse(String text) {
        Filter all = new Filter.All();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            Filter one = part(Optional.ofNullable(part.group(2)), value(part));
            all = all.and(part.group(1).isEmpty() || one instanceof Filter.All ? one : new Filter.Not(one));
        }
        return all;
    }

    private static String value(Matcher part) {
        return part.group(3) == null ? part.group(4) : part.group(3);
    }

    private static Filter part(Optional<String> field, String value) {
        if (field.isEmpty()) {
            return latency(value).orElseGet(() -> anywhere(value));
        }
        return field(field.get(), value).orElseGet(() -> anywhere(field.get() + ":" + value));
    }

    private static Optional<Filter> field(String field, String value) {
        String name = field.toLowerCase(Locale.ROOT);
        if (name.startsWith("tag.")) {
            return Optional.of(new Filter.Contains(new Dimension.Tag(field.substring("tag.".length())), value));
        }
        return switch (name) {
            case "is" -> state(value.toLowerCase(Locale.ROOT));
            case "status" -> Optional.of(status(value.toLowerCase(Locale.ROOT)));
            default -> Optional.ofNullable(FIELDS.get(name)).map(column -> new Filter.Contains(column, value));
        };
    }

    private static Optional<Filter> state(String word) {
        Filter served = served();
        return switch (word) {
            case "served" -> Optional.of(served);
            case "failed" -> Optional.of(new Filter.Not(served));
            case "limited" -> Optional.of(Filter.is(Column.STATUS, "429"));
            case "rerouted" -> Optional.of(new Filter.Rerouted());
            default -> Optional.empty();
        };
    }

    private static Filter served() {
        return new Filter.And(List.of(new Filter.In(Column.STATUS, statuses(200, 400)), Filter.is(Column.ERROR, "")));
    }

    private static Filter status(String value) {
        if (STATUS_CLASS.matcher(value).matches()) {
            int from = (value.charAt(0) - '0') * 100;
            return new Filter.In(Column.STATUS, statuses(from, from + 100));
        }
        return new Filter.Contains(Column.STATUS, value);
    }

    private static Set<String> statuses(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Filter> latency(String value) {
        Matcher duration = DURATION.matcher(value);
        if (!duration.matches()) {
            return Optional.empty();
        }
        double unit = duration.group(3).equals("s") ? 1_000_000 : 1_000;
        long micros = Math.round(Double.parseDouble(duration.group(2)) * unit);
        return Optional.of(
                duration.group(1).equals(">")
                        ? new Filter.LatencyBetween(micros, Long.MAX_VALUE)
                        : new Filter.LatencyBetween(0, micros));
    }

    private static Filter anywhere(String word) {
        if (word.isEmpty()) {
            return new Filter.All();
        }
        List<Filter> places = new ArrayList<>();
        NAMES.forEach(column -> places.add(new Filter.Contains(column, word)));
        if (STATUS.matcher(word).matches()) {
            places.add(Filter.is(Column.STATUS, word));
        }
        return new Filter.Or(places);
    }
}
