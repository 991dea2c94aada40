package org.gatehouse.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gatehouse.app.command.Commands;
import org.gatehouse.app.command.KeyMap;
import org.gatehouse.app.command.Panel;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.command.Tool;
import org.gatehouse.app.jobs.JobView;
import org.gatehouse.app.shell.bar.Menus;
import org.gatehouse.app.shell.bar.StatusBar;
import org.gatehouse.app.shell.bar.TitleBar;
import org.gatehouse.app.shell.dock.Arrangement;
import org.gatehouse.app.shell.dock.Arrangements;
import org.gatehouse.app.shell.dock.Dock;
import org.gatehouse.app.shell.dock.Tab;
import org.gatehouse.app.shell.notice.Balloons;
import org.gatehouse.app.shell.notice.LogView;
import org.gatehouse.app.shell.notice.Notices;
import org.gatehouse.app.shell.search.DoubleShift;
import org.gatehouse.app.shell.session.Session;
import org.gatehouse.app.shell.tool.Inspector;
import org.gatehouse.app.shell.tool.SqlConsole;
import org.gatehouse.app.shell.tool.TasksView;
import org.gatehouse.app.sync.SyncStatus;
import org.gatehouse.dashboards.filter.FilterBar;
import org.gatehouse.dashboards.filter.FilterModel;
import org.gatehouse.dashboards.gateways.GatewaysView;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.page.PageKind;
import org.gatehouse.dashboards.page.Pages;
import org.gatehouse.dashboards.requests.RequestDetails;
import org.gatehouse.dashboards.requests.RequestsView;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.domain.store.Stored;

/** The content of the window: bars, dock, balloons and panels over one workspace. Close it when the window closes. */
public final class Shell extends StackPane implements AutoCloseable {
    static final String WELCOME = "welcome";
    private static final String SHEET =
            Objects.requireNonNull(Shell.class.getResource("shell.css")).toExternalForm();
    private static final int BEATS_BETWEEN_KEEPING = 8;

    private final Parts parts;
    private final Session session;
    private final FilterModel filter;
    private final Notices notices;
    private final Background background;
    private final Watch watch;
    private final Ticker ticker = new Ticker();
    private final PageContext context;
    private final ShellDesk desk;
    private final Dock dock;
    private final Menus menus;
    private final TitleBar title;
    private final StatusBar status;
    private final TasksView tasks;
    private final Inspector inspector;
    private final Zoomed zoomed;
    private final Runnable quit;
    private Optional<SqlConsole> sql = Optional.empty();
    private Perspective perspective;
    private int beats;

    /** @param quit closes the window */
    public Shell(Parts parts, Runnable quit) {
        this.parts = parts;
        this.quit = quit;
        this.session = new Session(parts.session());
        this.filter = new FilterModel(parts.clock(), parts.zone());
        this.inspector = new Inspector(
                request -> new RequestDetails(request, filter.getState().zone()));
        this.notices = new Notices(parts.clock());
        this.perspective = session.perspective();
        this.background = new Background(parts.fx(), notices);
        KeyMap keys = new KeyMap(Commands.ALL, parts.settings()::get);
        Overlay overlay = new Overlay();
        this.watch = new Watch(parts, notices, background);
        ShellActions actions = new ShellActions(parts, notices, new ActionScreen());
        this.context = new PageContext(parts.store(), filter, parts.fx(), actions);
        this.desk = new ShellDesk(
                parts, new DeskScreen(), filter, actions, watch, new ShellDesk.Frame(overlay, background, keys));
        this.tasks = new TasksView(parts.jobs()::stop);
        this.dock = new Dock(tabs());
        this.menus = new Menus(desk, keys);
        this.title = new TitleBar(desk, keys, menus);
        this.status = new StatusBar(desk, () -> notices.info("The gateway's URL is on the clipboard."));
        VBox.setVgrow(dock, Priority.ALWAYS);
        VBox column = new VBox(title, new FilterBar(filter, parts.store(), parts.fx()), dock, status);
        Balloons balloons = new Balloons(notices);
        StackPane.setAlignment(balloons, Pos.BOTTOM_RIGHT);
        this.zoomed = new Zoomed(new StackPane(column, balloons, overlay));
        getStyleClass().add("shell");
        getStylesheets().add(SHEET);
        getChildren().add(zoomed);
        addEventFilter(KeyEvent.ANY, new DoubleShift(parts.clock(), desk::search));
        keys.problems().forEach(notices::problem);
        parts.settings().note().ifPresent(notices::problem);
        begin();
    }

    private void begin() {
        session.filter().ifPresent(filter::restore);
        zoomed.zoom(session.zoom());
        arrange(perspective, false);
        watch.facts().subscribe(this::facts);
        ticker.every(this::beat);
        beat();
    }

    /** Starts refreshing by itself; until then {@link #beat} does. */
    public void live() {
        ticker.start();
    }

    /** Whether everything that was read in the background is shown. */
    boolean settled() {
        return background.idle();
    }

    /** Shows one request in the inspector. */
    void inspect(Stored request) {
        inspector.show(request);
        dock.show(Tool.INSPECTOR.id());
    }

    /** What the user was told. */
    public Notices notices() {
        return notices;
    }

    /** What runs commands here. */
    public ShellDesk desk() {
        return desk;
    }

    /** The filter over all pages. */
    public FilterModel filter() {
        return filter;
    }

    /** Refreshes what changes by itself. */
    void beat() {
        List<JobView> jobs = parts.jobs().snapshot();
        List<SyncStatus> syncs = parts.sync().status();
        watch.beat(jobs, syncs);
        if (watch.jobsMoved() || jobs.stream().anyMatch(job -> !job.state().ended())) {
            tasks.show(jobs, parts.clock().instant());
            status.jobs(jobs);
        }
        status.gateways(syncs, parts.clock().instant(), filter.getState().zone());
        menus.refresh();
        beats++;
        if (beats % BEATS_BETWEEN_KEEPING == 0) {
            keep();
        }
    }

    private void facts(Facts facts) {
        status.facts(filter.getState().zone().getId(), facts.bytes(), facts.gatewayUrl());
        boolean welcomed = dock.open().contains(WELCOME);
        if (facts.empty() && !welcomed) {
            dock.show(WELCOME);
        } else if (welcomed && !facts.gateways().isEmpty()) {
            dock.remove(WELCOME);
        }
    }

    /** Keeps how the window is now. */
    private void keep() {
        session.keep(filter.getState());
        dock.arrangement().ifPresent(now -> session.keep(perspective, now));
    }

    private List<Tab> tabs() {
        List<Tab> tabs = new ArrayList<>();
        for (PageKind page : Pages.ALL) {
            tabs.add(new Tab(page.id(), page.title(), page.icon(), true, () -> page.create(context)));
        }
        tabs.add(new Tab(WELCOME, "Welcome", "fth-home", true, this::welcome));
        for (Tool tool : Tool.values()) {
            tabs.add(new Tab(tool.id(), tool.title(), tool.icon(), false, () -> content(tool)));
        }
        return tabs;
    }

    private Node welcome() {
        return new Welcome(desk);
    }

    private Node content(Tool tool) {
        return switch (tool) {
            case GATEWAYS -> new GatewaysView(context);
            case REQUESTS -> new RequestsView(context);
            case TASKS -> tasks;
            case SQL -> sqlConsole();
            case LOG -> new LogView(notices, filter.getState().zone());
            case INSPECTOR -> inspector;
        };
    }

    private SqlConsole sqlConsole() {
        SqlConsole console = sql.orElseGet(() -> new SqlConsole(parts.store(), parts.jobs(), parts.fx()));
        sql = Optional.of(console);
        return console;
    }

    private void arrange(Perspective wanted, boolean anew) {
        if (anew) {
            session.forget(wanted);
        } else if (dock.arrangement().isPresent()) {
            keep();
        }
        perspective = wanted;
        session.keep(wanted);
        Arrangement arrangement = session.arrangement(wanted).orElseGet(() -> Arrangements.of(wanted));
        dock.arrange(arrangement);
        title.show(wanted);
        facts(watch.facts().get());
    }

    /** Gives the scene the look that was chosen last. */
    public void dress() {
        Optional.ofNullable(getScene()).ifPresent(scene -> Theme.apply(scene, session.look()));
    }

    @Override
    public void close() {
        keep();
        ticker.close();
        watch.close();
    }

    private final class ActionScreen implements ShellActions.Screen {
        @Override
        public void inspect(Stored request) {
            Shell.this.inspect(request);
        }

        @Override
        public void addGateway() {
            desk.open(Panel.ADD_GATEWAY);
        }
    }

    private final class DeskScreen implements ShellDesk.Screen {
        @Override
        public void show(String tab) {
            dock.show(tab);
        }

        @Override
        public void toggle(String tab) {
            if (dock.shows(tab)) {
                dock.hide(tab);
            } else {
                dock.show(tab);
            }
        }

        @Override
        public void closeFront() {
            dock.closeFront();
        }

        @Override
        public void arrange(Perspective wanted, boolean anew) {
            Shell.this.arrange(wanted, anew);
        }

        @Override
        public Perspective perspective() {
            return perspective;
        }

        @Override
        public void look(Look look) {
            session.keep(look);
            dress();
        }

        @Override
        public void zoom(int steps) {
            zoomed.zoom(steps == 0 ? 0 : zoomed.steps() + steps);
            session.keepZoom(zoomed.steps());
        }

        @Override
        public void runSql() {
            dock.show(Tool.SQL.id());
            sqlConsole().run();
        }

        @Override
        public void quit() {
            quit.run();
        }
    }
}
