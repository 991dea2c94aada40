package org.gatehouse.app.shell.dock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Arrangements as text. What cannot be read is no arrangement: the window then comes as new. */
public final class ArrangementJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ArrangementJson() {}

    /** As JSON in one line. */
    public static String write(Arrangement arrangement) {
        return node(arrangement).toString();
    }

    /** From JSON; empty when it is damaged or has no center. */
    public static Optional<Arrangement> read(String json) {
        try {
            Arrangement read = part(MAPPER.readTree(json));
            return read.groups().anyMatch(group -> group.id().equals(Arrangement.CENTER))
                    ? Optional.of(read)
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static ObjectNode node(Arrangement arrangement) {
        ObjectNode node = MAPPER.createObjectNode();
        switch (arrangement) {
            case Arrangement.Split split -> {
                node.put("split", split.orientation().name());
                ArrayNode parts = node.putArray("parts");
                split.parts().forEach(part -> parts.add(node(part)));
            }
            case Arrangement.Group group -> {
                node.put("id", group.id());
                node.put("side", group.side().name());
                ArrayNode tabs = node.putArray("tabs");
                group.tabs().forEach(tabs::add);
                node.put("selected", group.selected());
                node.put("size", group.size());
                node.put("collapsed", group.collapsed());
            }
        }
        return node;
    }

    private static Arrangement part(JsonNode node) {
        if (!node.has("split")) {
            return group(node);
        }
        List<Arrangement> parts = new ArrayList<>();
        node.path("parts").forEach(part -> parts.add(part(part)));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a split without parts");
        }
        return new Arrangement.Split(Orientation.valueOf(node.path("split").asString("")), parts);
    }

    private static Arrangement group(JsonNode node) {
        Stream<JsonNode> tabs = node.path("tabs").valueStream();
        return new Arrangement.Group(
                node.path("id").asString(""),
                Side.valueOf(node.path("side").asString("")),
                tabs.map(tab -> tab.asString("")).toList(),
                node.path("selected").asString(""),
                node.path("size").asDouble(0),
                node.path("collapsed").asBoolean(false));
    }
}
