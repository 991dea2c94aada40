package org.gatehouse.connectors.store.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** How to see a dimension: which field to read, and what each of its codes stands for. */
final class Lens {
    private final Field source;
    private final int[] keys;
    private final List<String> labels = new ArrayList<>();

    /**
     * Different codes with one label become one key.
     *
     * @param source the field whose codes are from 0 to {@code size - 1}
     */
    Lens(Field source, int size, IntFunction<String> label) {
        this.source = source;
        this.keys = new int[size];
        Map<String, Integer> known = new HashMap<>();
        for (int code = 0; code < size; code++) {
            String text = label.apply(code);
            Integer key = known.putIfAbsent(text, labels.size());
            keys[code] = key == null ? labels.size() : key;
            if (key == null) {
                labels.add(text);
            }
        }
    }

    Field source() {
        return source;
    }

    /** The key of a code. */
    int key(long code) {
        return keys[(int) code];
    }

    /** How many keys. */
    int size() {
        return labels.size();
    }

    /** What a key stands for. */
    String label(int key) {
        return labels.get(key);
    }

    /** By code: whether what it stands for passes. */
    boolean[] passing(Predicate<String> test) {
        boolean[] byKey = new boolean[labels.size()];
        for (int key = 0; key < byKey.length; key++) {
            byKey[key] = test.test(labels.get(key));
        }
        boolean[] byCode = new boolean[keys.length];
        for (int code = 0; code < keys.length; code++) {
            byCode[code] = byKey[keys[code]];
        }
        return byCode;
    }
}
