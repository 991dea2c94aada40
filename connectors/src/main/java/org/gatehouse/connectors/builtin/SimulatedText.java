package org.gatehouse.connectors.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;

/** Deterministic words: the same seed text gives the same ones. One word is one token. */
final class SimulatedText {
    private static final int SHORTEST = 24;
    private static final int SPREAD = 120;
    private static final int CHARS_PER_TOKEN = 4;
    private static final int WORDS_PER_SENTENCE = 9;
    private static final List<String> OPENING = List.of("This", "answer", "is", "simulated.");
    private static final List<String> WORDS = List.of(
            "the", "a", "request", "model", "answer", "token", "stream", "gateway", "reads", "writes", "counts", "each",
            "word", "at", "its", "own", "pace", "and", "then", "waits", "for", "another", "small", "steady", "signal",
            "before", "it", "ends", "with", "care");

    private SimulatedText() {}

    /** The words of an answer, each but the first with a space before it; at most {@code max}. */
    static List<String> words(String seed, int max) {
        SplittableRandom random = new SplittableRandom(seed.hashCode());
        int count = Math.min(max, SHORTEST + random.nextInt(SPREAD));
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String word = i < OPENING.size() ? OPENING.get(i) : WORDS.get(random.nextInt(WORDS.size()));
            boolean ends = i >= OPENING.size() && i % WORDS_PER_SENTENCE == 0;
            words.add((i == 0 ? "" : " ") + word + (ends ? "." : ""));
        }
        return words;
    }

    /** How many tokens the texts in a request are taken for. */
    static long tokens(JsonNode node) {
        return Math.max(1, (characters(node) + CHARS_PER_TOKEN - 1) / CHARS_PER_TOKEN);
    }

    private static long characters(JsonNode node) {
        if (node.isString()) {
            return node.stringValue().length();
        }
        if (node.isNumber()) {
            return CHARS_PER_TOKEN;
        }
        long sum = 0;
        for (JsonNode child : node) {
            sum += characters(child);
        }
        return sum;
    }
}
