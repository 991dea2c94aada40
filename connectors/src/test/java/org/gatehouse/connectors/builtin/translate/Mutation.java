package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Spoils one place of a JSON tree: takes it away or puts something else there. */
final class Mutation {
    private static final String[] OTHERS = {
        "null",
        "true",
        "-1",
        "1e400",
        "9223372036854775808",
        "\"\"",
        "\"text\"",
        "[]",
        "[null]",
        "[[1]]",
        "{}",
        "{\"type\":\"text\"}",
        "{\"type\":7}",
        "[{\"type\":\"function\"}]"
    };

    private Mutation() {}

    static ObjectNode of(ObjectNode original, Random random) {
        ObjectNode copy = original.deepCopy();
        for (int n = random.nextInt(3); n >= 0; n--) {
            spoil(copy, random);
        }
        return copy;
    }

    private static void spoil(ObjectNode root, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        switch (containers.get(random.nextInt(containers.size()))) {
            case ObjectNode object -> spoilField(object, random);
            case ArrayNode array -> spoilElement(array, random);
            default -> throw new AssertionError("neither object nor array");
        }
    }

    private static void spoilField(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        if (names.isEmpty()) {
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, other(random));
        }
    }

    private static void spoilElement(ArrayNode array, Random random) {
        if (array.isEmpty() || random.nextInt(4) == 0) {
            array.add(other(random));
        } else {
            array.set(random.nextInt(array.size()), other(random));
        }
    }

    private static JsonNode other(Random random) {
        return Golden.json("{\"x\":" + OTHERS[random.nextInt(OTHERS.length)] + "}")
                .path("x");
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.values().forEach(child -> collect(child, containers));
        }
    }
}
