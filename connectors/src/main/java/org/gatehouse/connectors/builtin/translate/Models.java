package org.gatehouse.connectors.builtin.translate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of models that a client may ask for, in one shape that OpenAI's and Anthropic's SDKs both read. */
public final class Models {
    private Models() {}

    /** The list, all on one page. */
    public static ObjectNode list(List<String> names, Instant created) {
        ObjectNode list = Json.object().put("object", "list");
        ArrayNode data = list.putArray("data");
        names.forEach(name -> data.add(model(name, created)));
        list.put("has_more", false);
        if (names.isEmpty()) {
            return list.putNull("first_id").putNull("last_id");
        }
        return list.put("first_id", names.getFirst()).put("last_id", names.getLast());
    }

    /** One model of the list. */
    public static ObjectNode model(String name, Instant created) {
        return Json.object()
                .put("id", name)
                .put("object", "model")
                .put("type", "model")
                .put("created", created.getEpochSecond())
                .put("created_at", created.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("display_name", name)
                .put("owned_by", "gatehouse");
    }
}
