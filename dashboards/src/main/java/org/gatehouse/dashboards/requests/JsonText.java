package org.gatehouse.dashboards.requests;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers, booleans and null as indented JSON (RFC 8259). */
final class JsonText {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Map<String, ? extends @Nullable Object> object) {
        JsonText json = new JsonText();
        json.value(object, 0);
        return json.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> object(map, depth);
            case List<?> list -> array(list, depth);
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> text(value.toString());
        }
    }

    private void object(Map<?, ?> map, int depth) {
        String separator = "";
        out.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            line(separator, depth + 1);
            text(String.valueOf(entry.getKey()));
            out.append(": ");
            value(entry.getValue(), depth + 1);
            separator = ",";
        }
        close('}', map.isEmpty(), depth);
    }

    private void array(List<?> list, int depth) {
        String separator = "";
        out.append('[');
        for (Object element : list) {
            line(separator, depth + 1);
            value(element, depth + 1);
            separator = ",";
        }
        close(']', list.isEmpty(), depth);
    }

    private void line(String separator, int depth) {
        out.append(separator).append('\n');
        Collections.nCopies(depth, STEP).forEach(out::append);
    }

    private void close(char bracket, boolean empty, int depth) {
        if (!empty) {
            line("", depth);
        }
        out.append(bracket);
    }

    private void text(String text) {
        out.append('"');
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> character((char) c);
            }
        });
        out.append('"');
    }

    private void character(char c) {
        if (c < ' ') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }
}
