package org.gatehouse.dashboards.theme;

import java.util.Locale;
import java.util.regex.Pattern;
import javafx.application.ColorScheme;
import javafx.scene.paint.Color;

/**
 * A family of models, which has one colour everywhere. The hues stay apart for all common kinds of colour blindness and
 * are the same in light and dark; none is red, which means errors and production.
 */
public enum Family {
    CLAUDE("Claude", "claude|anthropic|sonnet|opus|haiku", "#dd7f3b", "#f0975a"),
    GPT("GPT", "gpt|openai|^o[1-9]|davinci|codex", "#0f9d77", "#22b98e"),
    GEMINI("Gemini", "gemini|gemma|palm|google", "#2f6feb", "#4f8bf9"),
    LLAMA("Llama", "llama|meta", "#a855c9", "#d09bf5"),
    MISTRAL("Mistral", "mistral|mixtral|codestral", "#c9a20e", "#ecc63c"),
    EMBEDDINGS("Embeddings", "embed|bge|e5-|gte-", "#47a9dc", "#9addfa"),
    OTHER("Other", "", "#7d8896", "#98a3b3");

    private final String title;
    private final String pattern;
    private final String light;
    private final String dark;

    Family(String title, String pattern, String light, String dark) {
        this.title = title;
        this.pattern = pattern;
        this.light = light;
        this.dark = dark;
    }

    /** The family of a model or provider by its name; embeddings before makers, unknown ones are {@link #OTHER}. */
    public static Family of(String name) {
        String text = name.toLowerCase(Locale.ROOT).replaceFirst("^simulated/", "");
        if (EMBEDDINGS.matches(text)) {
            return EMBEDDINGS;
        }
        for (Family family : values()) {
            if (family != OTHER && family.matches(text)) {
                return family;
            }
        }
        return OTHER;
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** Its colour. */
    public Color in(ColorScheme scheme) {
        return Color.web(scheme == ColorScheme.DARK ? dark : light);
    }

    private boolean matches(String text) {
        return Pattern.compile(pattern).matcher(text).find();
    }
}
