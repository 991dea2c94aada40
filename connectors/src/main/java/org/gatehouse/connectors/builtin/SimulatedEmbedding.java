package org.gatehouse.connectors.builtin;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** OpenAI embeddings: for each input a vector of length 1 that depends on the input alone. */
final class SimulatedEmbedding implements SimulatedAnswer {
    private static final int DEFAULT_DIMENSIONS = 1536;
    private static final int MAX_DIMENSIONS = 4096;

    private final ObjectNode request;
    private final String model;

    SimulatedEmbedding(Ask ask) {
        request = ask.body();
        model = ask.model();
    }

    @Override
    public int outputTokens() {
        return 0;
    }

    @Override
    public ObjectNode whole() {
        ObjectNode answer =
                JsonNodeFactory.instance.objectNode().put("object", "list").put("model", model);
        ArrayNode data = answer.putArray("data");
        List<JsonNode> inputs = inputs();
        for (int i = 0; i < inputs.size(); i++) {
            ObjectNode one = data.addObject().put("object", "embedding").put("index", i);
            put(one, vector(inputs.get(i).toString()));
        }
        long tokens = SimulatedText.tokens(request.path("input"));
        answer.putObject("usage").put("prompt_tokens", tokens).put("total_tokens", tokens);
        return answer;
    }

    @Override
    public List<String> events() {
        return List.of(whole().toString());
    }

    /** One text, several texts, one list of token numbers, or several such lists. */
    private List<JsonNode> inputs() {
        JsonNode input = request.path("input");
        boolean several = input.isArray() && !input.path(0).isNumber();
        return several ? input.valueStream().toList() : List.of(input);
    }

    private float[] vector(String seed) {
        int dimensions = Math.clamp(request.path("dimensions").asInt(DEFAULT_DIMENSIONS), 1, MAX_DIMENSIONS);
        SplittableRandom random = new SplittableRandom(seed.hashCode());
        double[] raw = new double[dimensions];
        double squares = 0;
        for (int i = 0; i < dimensions; i++) {
            raw[i] = random.nextDouble(-1, 1);
            squares += raw[i] * raw[i];
        }
        float[] unit = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            unit[i] = (float) (raw[i] / Math.sqrt(squares));
        }
        return unit;
    }

    private void put(ObjectNode into, float[] vector) {
        if ("base64".equals(request.path("encoding_format").asString(""))) {
            ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asFloatBuffer().put(vector);
            into.put("embedding", Base64.getEncoder().encodeToString(bytes.array()));
            return;
        }
        ArrayNode numbers = into.putArray("embedding");
        for (float number : vector) {
            numbers.add(number);
        }
    }
}
