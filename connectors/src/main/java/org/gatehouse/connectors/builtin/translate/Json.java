package org.gatehouse.connectors.builtin.translate;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reading and writing of JSON trees, with errors that name the field. */
final class Json {
    /** Decimals stay decimals: a tool's argument 0.1 must come out as 0.1. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** A JSON object in text; empty when the text is anything else. */
    static Optional<ObjectNode> parse(String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** A string field; empty when it is absent, null or no string. */
    static String text(JsonNode node, String field) {
        return node.path(field).stringValue("");
    }

    /** A string field that must be there and not empty. */
    static String required(JsonNode node, String field, String where) {
        String text = text(node, field);
        if (text.isEmpty()) {
            throw new BadRequest(where + field + " is missing: send it as a string that is not empty");
        }
        return text;
    }

    /** A field that is there and not null. */
    static boolean has(JsonNode node, String field) {
        return node.hasNonNull(field);
    }

    /** Copies a field, under another name, when it is there and not null. */
    static void copy(JsonNode from, String field, ObjectNode to, String name) {
        if (has(from, field)) {
            to.set(name, from.path(field));
        }
    }

    /** Copies fields that have the same name and meaning on both sides, when they are there and not null. */
    static void copy(JsonNode from, ObjectNode to, String... fields) {
        for (String field : fields) {
            copy(from, field, to, field);
        }
    }

    /** An array field that may be absent. */
    static ArrayNode arrayOrEmpty(JsonNode node, String field, String where) {
        return switch (node.path(field)) {
            case ArrayNode array -> array;
            case JsonNode other when other.isMissingNode() || other.isNull() -> array();
            default -> throw new BadRequest(where + field + " must be an array");
        };
    }

    /** An element of an array, which must be an object. */
    static ObjectNode element(JsonNode node, String where) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new BadRequest(where + " must be an object");
    }
}
