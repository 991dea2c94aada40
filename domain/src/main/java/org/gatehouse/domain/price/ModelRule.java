package org.gatehouse.domain.price;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says which names of a model (or provider) mean the same. Upper and lower case are alike. */
public sealed interface ModelRule {
    /** The whole name. */
    record Equal(String text) implements ModelRule {}

    /** The name's beginning. */
    record StartsWith(String text) implements ModelRule {}

    /** The name's end. */
    record EndsWith(String text) implements ModelRule {}

    /** Any part of the name. */
    record Contains(String text) implements ModelRule {}

    /** A regular expression that is found in the name. */
    record Regex(Pattern pattern) implements ModelRule {}

    /** At least one of these. */
    record AnyOf(List<ModelRule> parts) implements ModelRule {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** Every one of these. */
    record AllOf(List<ModelRule> parts) implements ModelRule {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** Whether a name is meant. */
    default boolean matches(String name) {
        String lower = lower(name);
        return switch (this) {
            case Equal(var text) -> lower.equals(lower(text));
            case StartsWith(var text) -> lower.startsWith(lower(text));
            case EndsWith(var text) -> lower.endsWith(lower(text));
            case Contains(var text) -> lower.contains(lower(text));
            case Regex(var pattern) -> pattern.matcher(lower).find();
            case AnyOf(var parts) -> parts.stream().anyMatch(part -> part.matches(lower));
            case AllOf(var parts) -> parts.stream().allMatch(part -> part.matches(lower));
        };
    }

    /** A regular expression rule in either case. */
    static ModelRule regex(String expression) {
        return new Regex(Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
