package org.gatehouse.dashboards.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The fonts that ship with the program, so that it looks the same everywhere. */
public final class Fonts {
    /** Text; its figures have one width, so that columns of numbers line up. Its bold face is semi-bold. */
    public static final String TEXT = "Inter Tabular";

    /** Text with a little more weight. */
    public static final String TEXT_MEDIUM = "Inter Tabular Medium";

    /** Names of models and endpoints, JSON and SQL. */
    public static final String MONO = "JetBrains Mono";

    private static final List<String> FILES = List.of(
            "InterTabular-Regular.otf",
            "InterTabular-Bold.otf",
            "InterTabularMedium-Regular.otf",
            "JetBrainsMono-Regular.ttf");

    private Fonts() {}

    /** Makes the fonts known to JavaFX; repeating it is harmless. */
    public static void load() {
        if (!Font.getFamilies().contains(TEXT_MEDIUM)) {
            FILES.forEach(Fonts::load);
        }
    }

    private static void load(String file) {
        try (InputStream font = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file), file)) {
            if (Font.loadFont(font, 12) == null) {
                throw new IllegalStateException("the bundled font " + file + " cannot be read");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the bundled font " + file + " cannot be read", broken);
        }
    }
}
