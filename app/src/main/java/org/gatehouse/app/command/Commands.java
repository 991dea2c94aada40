package org.gatehouse.app.command;

import static org.gatehouse.app.command.Category.FILE;
import static org.gatehouse.app.command.Category.FILTER;
import static org.gatehouse.app.command.Category.GATEWAY;
import static org.gatehouse.app.command.Category.HELP;
import static org.gatehouse.app.command.Category.VIEW;
import static org.gatehouse.app.command.Category.WINDOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.dashboards.page.PageKind;
import org.gatehouse.dashboards.page.Pages;
import org.gatehouse.dashboards.theme.Look;

/** All commands, in the order of the menus. This is the one list: what is not here, no user can do by key or name. */
public final class Commands {
    /** All of them. */
    public static final List<Command> ALL = Stream.of(file(), view(), filter(), gateway(), window(), help())
            .flatMap(List::stream)
            .toList();

    private Commands() {}

    /** The command of an id. */
    public static Optional<Command> find(String id) {
        return ALL.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    private static List<Command> file() {
        return List.of(
                Command.of("search", "Search everywhere", FILE, Desk::search).on("Shortcut+Shift+A"),
                Command.of("sample.open", "Open sample data", FILE, Desk::openSample)
                        .when(Predicate.not(Desk::hasSample)),
                Command.of("sample.remove", "Remove sample data", FILE, Desk::removeSample)
                        .when(Desk::hasSample),
                Command.of("sql.run", "Run the SQL statement", FILE, Desk::runSql)
                        .on("Shortcut+Enter"),
                Command.of("quit", "Quit", FILE, Desk::quit).on("Shortcut+Q"));
    }

    private static List<Command> view() {
        List<Command> view = new ArrayList<>();
        for (PageKind page : Pages.ALL) {
            view.add(Command.of("page." + page.id(), page.title(), VIEW, desk -> desk.showPage(page.id()))
                    .on("Shortcut+" + (view.size() + 1)));
        }
        for (Tool tool : Tool.values()) {
            view.add(Command.of(tool.id(), tool.title(), VIEW, desk -> desk.toggle(tool))
                    .on("Alt+" + (view.size() + 1 - Pages.ALL.size())));
        }
        return view;
    }

    private static List<Command> filter() {
        List<Command> filter = new ArrayList<>();
        for (Span span : Span.values()) {
            if (span != Span.CUSTOM) {
                filter.add(Command.of(
                        "filter." + span.name().toLowerCase(Locale.ROOT),
                        span.title(),
                        FILTER,
                        desk -> desk.choose(span)));
            }
        }
        filter.add(Command.of("filter.clear", "Clear the filter", FILTER, Desk::clearFilter)
                .on("Shortcut+Shift+X"));
        return filter;
    }

    private static List<Command> gateway() {
        return List.of(
                Command.of("gateway.start", "Start the built-in gateway", GATEWAY, Desk::startGateway)
                        .when(Predicate.not(Desk::gatewayRuns)),
                Command.of("gateway.stop", "Stop the built-in gateway", GATEWAY, Desk::stopGateway)
                        .when(Desk::gatewayRuns),
                panel("gateway.connect", GATEWAY, Panel.CONNECT).on("Shortcut+Shift+C"),
                panel("gateway.keys", GATEWAY, Panel.KEYS).on("Shortcut+Shift+K"),
                panel("gateway.add", GATEWAY, Panel.ADD_GATEWAY).on("Shortcut+Shift+G"),
                Command.of("gateway.sync", "Read all gateways now", GATEWAY, Desk::syncAll)
                        .on("F5"));
    }

    private static List<Command> window() {
        List<Command> window = new ArrayList<>();
        for (Perspective perspective : Perspective.values()) {
            window.add(Command.of(
                            "perspective." + perspective.name().toLowerCase(Locale.ROOT),
                            "Arrange for " + perspective.title(),
                            WINDOW,
                            desk -> desk.arrange(perspective))
                    .on("Shortcut+Shift+" + (window.size() + 1)));
        }
        window.add(Command.of("layout.reset", "Reset the arrangement", WINDOW, Desk::resetArrangement));
        window.add(
                Command.of("tab.close", "Close the tab", WINDOW, Desk::closeTab).on("Shortcut+W"));
        for (Look look : Look.values()) {
            window.add(Command.of(
                    "look." + look.name().toLowerCase(Locale.ROOT),
                    "Colors: " + look.title().toLowerCase(Locale.ROOT),
                    WINDOW,
                    desk -> desk.look(look)));
        }
        window.add(Command.of("zoom.in", "Larger text", WINDOW, desk -> desk.zoom(1))
                .on("Shortcut+Equals"));
        window.add(Command.of("zoom.out", "Smaller text", WINDOW, desk -> desk.zoom(-1))
                .on("Shortcut+Minus"));
        window.add(Command.of("zoom.reset", "Standard text size", WINDOW, desk -> desk.zoom(0))
                .on("Shortcut+0"));
        return window;
    }

    private static List<Command> help() {
        return List.of(
                panel("help.manual", HELP, Panel.MANUAL).on("F1"),
                panel("help.keys", HELP, Panel.KEYMAP),
                panel("help.doctor", HELP, Panel.DOCTOR),
                panel("help.about", HELP, Panel.ABOUT));
    }

    private static Command panel(String id, Category category, Panel panel) {
        return Command.of(id, panel.title(), category, desk -> desk.open(panel));
    }
}
