package org.gatehouse.connectors.store.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The different values of one kind, numbered from 0 in the order in which they came; 0 is the empty one. It only grows:
 * one thread adds at a time, any thread reads.
 *
 * @param <T> what a value is in memory; on disk it is a text
 */
public final class Words<T> {
    private final Function<T, String> print;
    private final Function<String, T> parse;
    private final Map<T, Integer> codes = new HashMap<>();
    private volatile List<T> values = List.of();

    private Words(Function<T, String> print, Function<String, T> parse) {
        this.print = print;
        this.parse = parse;
        add("");
    }

    /** Texts that stand for themselves. */
    static Words<String> plain() {
        return new Words<>(Function.identity(), Function.identity());
    }

    /** Values that are printed for the disk; the empty text is the first value. */
    static <T> Words<T> of(Function<T, String> print, Function<String, T> parse) {
        return new Words<>(print, parse);
    }

    /** The value of a code. */
    public T value(int code) {
        return values.get(code);
    }

    /** How many there are, the empty one included. */
    public int size() {
        return values.size();
    }

    /** The code of a value; a new one when it is met first. Writer only. */
    public int code(T value) {
        Integer known = codes.get(value);
        return known == null ? append(value) : known;
    }

    /** Adds the text that gets the next code, as read from disk. Writer only. */
    public void add(String text) {
        append(parse.apply(text));
    }

    /** The texts from a code on. Writer only. */
    public List<String> textsFrom(int code) {
        List<String> texts = new ArrayList<>();
        for (T value : values.subList(code, size())) {
            texts.add(print.apply(value));
        }
        return texts;
    }

    private int append(T value) {
        int code = values.size();
        values = Grown.with(values, value);
        codes.put(value, code);
        return code;
    }
}
