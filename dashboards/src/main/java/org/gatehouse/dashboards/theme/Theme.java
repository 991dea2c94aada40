package org.gatehouse.dashboards.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/** Gives a scene its look: AtlantaFX underneath, the colours of {@link Token}, and the one own stylesheet. */
public final class Theme {
    private static final String LISTENING = "org.gatehouse.theme";
    private static final String DATA = "data:text/css;base64,";
    private static final String SHEET =
            Objects.requireNonNull(Theme.class.getResource("gatehouse.css")).toExternalForm();

    private Theme() {}

    /**
     * Gives the scene this look, and keeps it when the system's setting changes. Repeating it with another look changes
     * the look.
     */
    public static void apply(Scene scene, Look look) {
        Fonts.load();
        if (scene.getProperties().put(LISTENING, look) == null) {
            scene.getPreferences().colorSchemeProperty().subscribe(scheme -> dress(scene, scheme));
        }
        scene.getPreferences()
                .setColorScheme(
                        switch (look) {
                            case LIGHT -> ColorScheme.LIGHT;
                            case DARK -> ColorScheme.DARK;
                            case SYSTEM -> null;
                        });
    }

    /** Whether a node is shown in light or dark; it changes with the look. */
    public static ObservableValue<ColorScheme> scheme(Node node) {
        return node.sceneProperty()
                .flatMap(scene -> scene.getPreferences().colorSchemeProperty())
                .orElse(ColorScheme.LIGHT);
    }

    private static void dress(Scene scene, ColorScheme scheme) {
        scene.setUserAgentStylesheet(
                scheme == ColorScheme.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        List<String> others = scene.getStylesheets().stream()
                .filter(sheet -> !sheet.startsWith(DATA) && !sheet.equals(SHEET))
                .toList();
        List<String> sheets = new ArrayList<>(List.of(tokens(scheme), SHEET));
        sheets.addAll(others);
        scene.getStylesheets().setAll(sheets);
        scene.setFill(Token.WINDOW.in(scheme));
    }

    private static String tokens(ColorScheme scheme) {
        String rules = Arrays.stream(Token.values())
                .map(token -> token.css() + ": " + web(token.in(scheme)) + ";")
                .collect(Collectors.joining("\n", ".root {\n", "\n}\n"));
        return DATA + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    /** The colour as CSS writes it, with its opacity. */
    static String web(Color color) {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x%02x",
                Math.round(color.getRed() * 255),
                Math.round(color.getGreen() * 255),
                Math.round(color.getBlue() * 255),
                Math.round(color.getOpacity() * 255));
    }
}
