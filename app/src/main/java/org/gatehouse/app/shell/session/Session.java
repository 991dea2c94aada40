package org.gatehouse.app.shell.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.settings.Settings;
import org.gatehouse.app.shell.dock.Arrangement;
import org.gatehouse.app.shell.dock.ArrangementJson;
import org.gatehouse.dashboards.filter.FilterState;
import org.gatehouse.dashboards.theme.Look;

/**
 * What is kept of the window. Every part is kept on its own, as soon as it changes, so that a crash loses next to
 * nothing and a damaged part costs only itself.
 */
public final class Session {
    private final Settings kept;

    /** @param kept the workspace's session file */
    public Session(Settings kept) {
        this.kept = kept;
    }

    /** Where the window stood. */
    public Optional<WindowBounds> bounds() {
        return kept.get("window").flatMap(WindowBounds::parse);
    }

    /** Keeps where the window stands. */
    public void keep(WindowBounds bounds) {
        kept.set("window", bounds.text());
    }

    /** What the pages looked at. */
    public Optional<FilterState> filter() {
        return kept.get("filter").flatMap(FilterJson::read);
    }

    /** Keeps what the pages look at. */
    public void keep(FilterState filter) {
        kept.set("filter", FilterJson.write(filter));
    }

    /** The look; as the system at first. */
    public Look look() {
        return constant(Look.values(), "look").orElse(Look.SYSTEM);
    }

    /** Keeps the look. */
    public void keep(Look look) {
        kept.set("look", word(look));
    }

    /** The kind of work. */
    public Perspective perspective() {
        return constant(Perspective.values(), "perspective").orElse(Perspective.ANALYST);
    }

    /** Keeps the kind of work. */
    public void keep(Perspective perspective) {
        kept.set("perspective", word(perspective));
    }

    /** How the window was arranged for a kind of work. */
    public Optional<Arrangement> arrangement(Perspective perspective) {
        return kept.get(key(perspective)).flatMap(ArrangementJson::read);
    }

    /** Keeps how the window is arranged for a kind of work. */
    public void keep(Perspective perspective, Arrangement arrangement) {
        kept.set(key(perspective), ArrangementJson.write(arrangement));
    }

    /** Forgets how the window was arranged for a kind of work. */
    public void forget(Perspective perspective) {
        kept.remove(key(perspective));
    }

    /** The text size in steps from the standard one. */
    public int zoom() {
        return kept.get("zoom")
                .filter(text -> text.matches("-?\\d"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** Keeps the text size. */
    public void keepZoom(int steps) {
        kept.set("zoom", Integer.toString(steps));
    }

    private static String key(Perspective perspective) {
        return "layout." + word(perspective);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private <E extends Enum<E>> Optional<E> constant(E[] all, String key) {
        return kept.get(key)
                .flatMap(text -> Arrays.stream(all)
                        .filter(constant -> word(constant).equals(text))
                        .findFirst());
    }
}
