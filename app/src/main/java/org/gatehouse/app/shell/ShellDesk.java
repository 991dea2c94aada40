package org.gatehouse.app.shell;

import org.gatehouse.app.command.Desk;
import org.gatehouse.app.command.KeyMap;
import org.gatehouse.app.command.Panel;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.command.Tool;
import org.gatehouse.app.shell.search.Palette;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.dashboards.page.Actions;
import org.gatehouse.dashboards.theme.Look;

/** Does what commands ask for. */
final class ShellDesk implements Desk {
    /** What only the window itself can do. */
    interface Screen {
        /** Shows a tab. */
        void show(String tab);

        /** Shows a tab, or collapses its group when it is shown. */
        void toggle(String tab);

        /** Closes the tab in front. */
        void closeFront();

        /** Arranges the window; as it came when told so, otherwise as it was left. */
        void arrange(Perspective perspective, boolean anew);

        /** The arrangement that is on. */
        Perspective perspective();

        /** Changes light and dark. */
        void look(Look look);

        /** Changes the size by steps; 0 for the standard one. */
        void zoom(int steps);

        /** Runs the SQL statement. */
        void runSql();

        /** Closes the window. */
        void quit();
    }

    private final Parts parts;
    private final Screen screen;
    private final FilterModel filter;
    private final Actions actions;
    private final Watch watch;
    private final Overlay overlay;
    private final Background background;
    private final Panels panels;
    private final Finder finder;

    ShellDesk(Parts parts, Screen screen, FilterModel filter, Actions actions, Watch watch, Frame frame) {
        this.parts = parts;
        this.screen = screen;
        this.filter = filter;
        this.actions = actions;
        this.watch = watch;
        this.overlay = frame.overlay();
        this.background = frame.background();
        this.panels = new Panels(parts, this, frame.keys(), background, overlay);
        this.finder = new Finder(this, frame.keys(), filter);
    }

    /**
     * What commands work with besides.
     *
     * @param overlay the layer over the window
     * @param background short reads
     * @param keys which keys run what
     */
    record Frame(Overlay overlay, Background background, KeyMap keys) {}

    @Override
    public void showPage(String page) {
        screen.show(page);
    }

    @Override
    public void toggle(Tool tool) {
        screen.toggle(tool.id());
    }

    @Override
    public void arrange(Perspective perspective) {
        screen.arrange(perspective, false);
    }

    @Override
    public void resetArrangement() {
        screen.arrange(screen.perspective(), true);
    }

    @Override
    public void closeTab() {
        screen.closeFront();
    }

    @Override
    public void open(Panel panel) {
        panels.open(panel, watch.facts().get());
    }

    @Override
    public void search() {
        Palette palette = new Palette(finder.commands(), overlay::close);
        overlay.open(palette);
        palette.focus();
        background.read("read what can be searched", () -> finder.values(parts.store()), palette::add);
    }

    @Override
    public void look(Look look) {
        screen.look(look);
    }

    @Override
    public void zoom(int steps) {
        screen.zoom(steps);
    }

    @Override
    public void choose(Span span) {
        filter.choose(span);
    }

    @Override
    public void clearFilter() {
        filter.clear();
    }

    @Override
    public void startGateway() {
        parts.jobs()
                .start(
                        "Start the built-in gateway",
                        progress -> "serves on " + parts.host().startGateway());
    }

    @Override
    public void stopGateway() {
        parts.jobs().start("Stop the built-in gateway", progress -> {
            parts.host().stopGateway();
            return "stopped";
        });
    }

    @Override
    public boolean gatewayRuns() {
        return watch.facts().get().gatewayUrl().isPresent();
    }

    @Override
    public void syncAll() {
        watch.facts().get().gateways().forEach(gateway -> parts.sync().now(gateway.name()));
    }

    @Override
    public void openSample() {
        actions.openSample();
    }

    @Override
    public void removeSample() {
        actions.removeSample();
    }

    @Override
    public boolean hasSample() {
        return watch.facts().get().hasSample();
    }

    @Override
    public void runSql() {
        screen.runSql();
    }

    @Override
    public void quit() {
        screen.quit();
    }
}
