package org.gatehouse.connectors.builtin.translate;

import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Text out of content that may be a string or a list of parts. */
final class Texts {
    private Texts() {}

    /** The texts of parts, one after the other. Parts are pieces of one text only by accident, so a line ends each. */
    static String join(List<? extends JsonNode> parts) {
        return parts.stream().map(part -> Json.text(part, "text")).collect(Collectors.joining("\n"));
    }

    /** The text of content in any shape; parts without text count for nothing. */
    static String of(JsonNode content) {
        if (content.isArray()) {
            return join(
                    content.valueStream().filter(part -> Json.has(part, "text")).toList());
        }
        return content.stringValue("");
    }
}
