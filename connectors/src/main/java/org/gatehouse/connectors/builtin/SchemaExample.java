package org.gatehouse.connectors.builtin;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A deterministic value that fits a JSON schema, as far as tools commonly use it: type, enum, required, items. */
final class SchemaExample {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;

    private SchemaExample() {}

    /** A value for this schema. */
    static JsonNode of(JsonNode schema) {
        return of(schema, DEEPEST);
    }

    private static JsonNode of(JsonNode schema, int depth) {
        if (!schema.path("enum").isEmpty()) {
            return schema.path("enum").get(0);
        }
        JsonNode declared = schema.path("type");
        String type = declared.isArray() ? declared.path(0).asString("") : declared.asString("object");
        return switch (type) {
            case "string" -> MAKE.stringNode("simulated");
            case "integer", "number" -> MAKE.numberNode(1);
            case "boolean" -> MAKE.booleanNode(true);
            case "null" -> MAKE.nullNode();
            case "array" -> MAKE.arrayNode();
            default -> object(schema, depth);
        };
    }

    private static ObjectNode object(JsonNode schema, int depth) {
        ObjectNode value = MAKE.objectNode();
        if (depth > 0) {
            for (JsonNode name : schema.path("required")) {
                String key = name.asString("");
                value.set(key, of(schema.path("properties").path(key), depth - 1));
            }
        }
        return value;
    }
}
