package org.gatehouse.app.cli.output;

import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An array of objects, one on each line. */
final class JsonOutput implements Output {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final PrintStream out;
    private List<String> names = List.of();
    private boolean any;

    JsonOutput(PrintStream out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> columns) {
        names = columns;
        out.print("[");
    }

    @Override
    public void row(List<@Nullable Object> values) {
        ObjectNode object = JSON.createObjectNode();
        for (int i = 0; i < names.size(); i++) {
            Object value = values.get(i);
            object.set(names.get(i), JSON.valueToTree(known(value) ? value : Texts.of(value)));
        }
        out.print(any ? ",\n " : "\n ");
        out.print(JSON.writeValueAsString(object));
        any = true;
    }

    // JSON has no numbers for "not a number" and the infinities; they go as text, and so do instants.
    private static boolean known(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Double number -> Double.isFinite(number);
            case Float number -> Float.isFinite(number);
            case Number number -> true;
            case Boolean bool -> true;
            default -> false;
        };
    }

    @Override
    public void close() {
        out.print(any ? "\n]\n" : "]\n");
        out.flush();
    }
}
