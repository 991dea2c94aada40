package org.gatehouse.dashboards.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javafx.application.ColorScheme;
import javafx.scene.paint.Color;

/**
 * A colour for each of several names. Models and providers have the colour of their family, its members in shades of it;
 * other names share out the families' colours in the order of their names, so that a name keeps its colour as long as the
 * same names are shown.
 */
public final class SeriesColors {
    /** What stands for all names that are too small to be shown. */
    public static final String REST = "all others";

    private static final List<Family> HUES = List.of(
            Family.GEMINI, Family.CLAUDE, Family.GPT, Family.LLAMA, Family.MISTRAL, Family.EMBEDDINGS, Family.OTHER);
    private static final double[] SHADES = {0, 0.38, -0.28, 0.6, -0.45, 0.2};

    private final Map<String, Ink> inks = new HashMap<>();

    /** Colours for these names; {@code models} says whether they are models or providers. */
    public SeriesColors(Collection<String> names, boolean models) {
        Map<Family, Integer> seen = new HashMap<>();
        List<String> sorted = new ArrayList<>(new TreeSet<>(names));
        sorted.remove(REST);
        for (int i = 0; i < sorted.size(); i++) {
            String name = sorted.get(i);
            Family family = models ? Family.of(name) : HUES.get(i % HUES.size());
            inks.put(name, new Ink(family, seen.merge(family, 1, Integer::sum) - 1));
        }
    }

    /** The colour of a name; grey for names that were not given. */
    public Color of(String name, ColorScheme scheme) {
        Ink ink = inks.getOrDefault(name, new Ink(Family.OTHER, 0));
        double shade = SHADES[ink.member % SHADES.length];
        Color base = ink.family.in(scheme);
        return shade >= 0 ? base.interpolate(Color.WHITE, shade) : base.interpolate(Color.BLACK, -shade);
    }

    private record Ink(Family family, int member) {}
}
