package org.gatehouse.dashboards.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.gatehouse.dashboards.gallery.Fx;
import org.junit.jupiter.api.Test;

final class ThemeTest {
    @Test
    void aSceneChangesItsLookAndKeepsForeignSheets() {
        Fx.run(() -> {
            StackPane root = new StackPane(new Label("text"));
            root.setStyle("-fx-background-color: -gh-surface;");
            Scene scene = new Scene(root);
            scene.getStylesheets().add("data:text/css,.mine{}");
            Theme.apply(scene, Look.LIGHT);
            assertEquals(Token.SURFACE.in(ColorScheme.LIGHT), background(root));
            Theme.apply(scene, Look.DARK);
            assertEquals(Token.SURFACE.in(ColorScheme.DARK), background(root));
            assertEquals(3, scene.getStylesheets().size());
            assertEquals("data:text/css,.mine{}", scene.getStylesheets().getLast());
            assertEquals(ColorScheme.DARK, Theme.scheme(root).getValue());
        });
    }

    private static Color background(StackPane root) {
        root.applyCss();
        Background background = root.getBackground();
        return (Color) background.getFills().getFirst().getFill();
    }

    @Test
    void theFontsAreTheBundledOnes() {
        Fx.run(() -> {
            Fonts.load();
            Fonts.load();
            for (String family : List.of(Fonts.TEXT, Fonts.TEXT_MEDIUM, Fonts.MONO)) {
                assertEquals(family, Font.font(family, 12).getFamily());
            }
        });
    }

    @Test
    void textIsReadableOnEverySurface() {
        for (ColorScheme scheme : ColorScheme.values()) {
            for (Token text : List.of(Token.TEXT, Token.TEXT_MUTED, Token.DANGER, Token.CAUTION, Token.GOOD)) {
                for (Token surface : List.of(Token.SURFACE, Token.WINDOW, Token.SURFACE_RAISED)) {
                    double contrast = contrast(text.in(scheme), surface.in(scheme));
                    assertTrue(contrast >= 4.3, text + " on " + surface + " in " + scheme + ": " + contrast);
                }
            }
        }
    }

    @Test
    void seriesStandOutFromTheSurface() {
        for (ColorScheme scheme : ColorScheme.values()) {
            for (Family family : Family.values()) {
                double contrast = contrast(family.in(scheme), Token.SURFACE.in(scheme));
                assertTrue(contrast >= 2, family + " in " + scheme + ": " + contrast);
            }
        }
    }

    @Test
    void familiesStayApartForTheColourBlind() {
        for (ColorScheme scheme : ColorScheme.values()) {
            for (double[][] eye : ColorBlindness.ALL) {
                List<Family> families = new ArrayList<>(List.of(Family.values()));
                families.remove(Family.OTHER);
                for (Family one : families) {
                    for (Family other : families) {
                        double apart = ColorBlindness.distance(one.in(scheme), other.in(scheme), eye);
                        assertTrue(one == other || apart > 13, one + " and " + other + " in " + scheme + ": " + apart);
                    }
                }
            }
        }
    }

    /** Contrast as WCAG 2.2 defines it. */
    private static double contrast(Color one, Color other) {
        double a = ColorBlindness.luminance(one) + 0.05;
        double b = ColorBlindness.luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    @Test
    void modelsFindTheirFamily() {
        assertEquals(Family.CLAUDE, Family.of("simulated/claude-sonnet-4-5"));
        assertEquals(Family.CLAUDE, Family.of("anthropic"));
        assertEquals(Family.GPT, Family.of("o3-mini"));
        assertEquals(Family.GPT, Family.of("simulated/gpt-5"));
        assertEquals(Family.EMBEDDINGS, Family.of("text-embedding-3-large"));
        assertEquals(Family.EMBEDDINGS, Family.of("mistral-embed"));
        assertEquals(Family.MISTRAL, Family.of("Mixtral-8x7B"));
        assertEquals(Family.OTHER, Family.of("house-llm-70b"));
    }

    @Test
    void membersOfAFamilyHaveShadesOfIt() {
        SeriesColors colors = new SeriesColors(List.of("claude-a", "claude-b", "gpt-5", SeriesColors.REST), true);
        assertEquals(Family.CLAUDE.in(ColorScheme.LIGHT), colors.of("claude-a", ColorScheme.LIGHT));
        assertNotEquals(colors.of("claude-a", ColorScheme.LIGHT), colors.of("claude-b", ColorScheme.LIGHT));
        assertEquals(
                colors.of("claude-b", ColorScheme.LIGHT).getHue(),
                Family.CLAUDE.in(ColorScheme.LIGHT).getHue(),
                3);
        assertEquals(Family.OTHER.in(ColorScheme.DARK), colors.of(SeriesColors.REST, ColorScheme.DARK));
    }

    @Test
    void otherNamesShareOutTheHues() {
        List<String> names = List.of("a", "b", "c", "d", "e", "f", "g");
        SeriesColors colors = new SeriesColors(names, false);
        long different = names.stream()
                .map(name -> colors.of(name, ColorScheme.LIGHT))
                .distinct()
                .count();
        assertEquals(names.size(), different);
    }
}
