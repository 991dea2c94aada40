package org.gatehouse.connectors.builtin.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of a chat message as Anthropic blocks. Empty texts are left out: Anthropic refuses them. */
final class AnthropicContent {
    private static final Pattern DATA_URL = Pattern.compile("data:([^;,]+);base64,(.*)", Pattern.DOTALL);

    private AnthropicContent() {}

    static List<ObjectNode> blocks(JsonNode content, String where) {
        if (content.isMissingNode() || content.isNull()) {
            return List.of();
        }
        if (content.isString()) {
            return content.stringValue().isEmpty() ? List.of() : List.of(ChatParts.text(content.stringValue()));
        }
        if (!content.isArray()) {
            throw new BadRequest(where + ".content must be a string or an array of parts");
        }
        List<ObjectNode> blocks = new ArrayList<>();
        for (JsonNode each : content) {
            ObjectNode part = Json.element(each, where + ".content[]");
            if (!isEmptyText(part)) {
                ObjectNode block = block(part, where);
                Json.copy(part, block, "cache_control");
                blocks.add(block);
            }
        }
        return blocks;
    }

    private static boolean isEmptyText(ObjectNode part) {
        return "text".equals(Json.text(part, "type")) && Json.text(part, "text").isEmpty();
    }

    private static ObjectNode block(ObjectNode part, String where) {
        return switch (Json.text(part, "type")) {
            case "text" -> ChatParts.text(Json.text(part, "text"));
            case "refusal" -> ChatParts.text(Json.text(part, "refusal"));
            case "image_url" -> image(Json.required(part.path("image_url"), "url", where + " image_url."));
            case "file" -> document(part.path("file"), where);
            default ->
                throw new BadRequest(where + " has a part of type " + Json.text(part, "type")
                        + ", which Anthropic destinations cannot take: send text, image_url or file");
        };
    }

    private static ObjectNode image(String url) {
        ObjectNode block = Json.object().put("type", "image");
        Matcher data = DATA_URL.matcher(url);
        block.set(
                "source",
                data.matches() ? base64(data) : Json.object().put("type", "url").put("url", url));
        return block;
    }

    private static ObjectNode document(JsonNode file, String where) {
        Matcher data = DATA_URL.matcher(Json.text(file, "file_data"));
        if (!data.matches()) {
            throw new BadRequest(where + " has a file without file_data: send it as a base64 data: URL, because a file"
                    + " stored at OpenAI cannot be read by Anthropic destinations");
        }
        ObjectNode block = Json.object().put("type", "document");
        block.set("source", base64(data));
        Json.copy(file, "filename", block, "title");
        return block;
    }

    private static ObjectNode base64(Matcher data) {
        return Json.object()
                .put("type", "base64")
                .put("media_type", data.group(1))
                .put("data", data.group(2));
    }
}
