package org.gatehouse.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import org.gatehouse.app.command.Command;
import org.gatehouse.app.command.Commands;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.command.Tool;
import org.gatehouse.app.shell.notice.Notice;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.theme.Look;
import org.junit.jupiter.api.Test;

final class ShellTest {
    private static boolean shown(Screen screen, String style) {
        return Fx.get(() -> screen.shell.lookupAll(style).stream().anyMatch(Node::isVisible));
    }

    private static List<String> told(Screen screen) {
        return Fx.get(
                () -> screen.shell.notices().log().stream().map(Notice::text).toList());
    }

    private static void awaitJobs(Screen screen) {
        Fx.await(
                "all jobs have ended",
                () -> screen.parts.jobs().snapshot().stream()
                        .allMatch(job -> job.state().ended()));
        screen.settle();
    }

    @Test
    void anEmptyWorkspaceIsWelcomedUntilItHasAGateway() {
        try (Screen screen = Screen.empty(Look.LIGHT)) {
            assertTrue(shown(screen, ".welcome"));
            screen.act(ShellDesk::startGateway);
            awaitJobs(screen);
            assertTrue(
                    told(screen).contains("Start the built-in gateway: serves on " + SetHost.URL),
                    told(screen)::toString);
            assertTrue(Fx.get(() -> screen.shell.desk().gatewayRuns()));
            screen.parts
                    .store()
                    .save(new org.gatehouse.domain.gateway.Gateway(
                            "edge", "builtin", "", "", org.gatehouse.domain.gateway.Environment.DEVELOPMENT));
            screen.parts.sync().refresh();
            Fx.await("the welcome is gone", () -> {
                screen.shell.beat();
                return screen.shell.lookup(".welcome") == null;
            });
        }
    }

    @Test
    void aFailedJobIsANoticeWithItsRemedy() {
        try (Screen screen = Screen.empty(Look.LIGHT)) {
            screen.host.refuse();
            screen.act(ShellDesk::startGateway);
            awaitJobs(screen);
            Notice notice = Fx.get(() -> screen.shell.notices().open().getFirst());
            assertEquals(Notice.Level.PROBLEM, notice.level());
            assertTrue(notice.text().contains("port 4180 is taken; set another"), notice.text());
        }
    }

    @Test
    void everyCommandRunsInTheRealWindow() {
        try (Screen screen = Screen.empty(Look.LIGHT)) {
            for (Command command : Commands.ALL) {
                screen.act(desk -> command.run().accept(desk));
            }
            awaitJobs(screen);
            assertEquals(List.of("quit"), screen.quits);
            assertTrue(screen.host.done().contains("addSample"));
            assertFalse(screen.host.done().contains("removeSample"), "removing asks first");
            assertEquals(
                    List.of(),
                    told(screen).stream()
                            .filter(text -> text.contains("Exception"))
                            .toList());
        }
    }

    @Test
    void removingTheSampleAsksAndThenDoesIt() {
        try (Screen screen = Screen.empty(Look.LIGHT)) {
            screen.act(ShellDesk::removeSample);
            Notice question = Fx.get(() -> screen.shell.notices().open().getFirst());
            assertEquals("Remove sample data", question.remedy().orElseThrow().title());
            Fx.run(() -> question.remedy().orElseThrow().run().run());
            awaitJobs(screen);
            assertTrue(screen.host.done().contains("removeSample"));
        }
    }

    @Test
    void aSessionComesBack() {
        java.nio.file.Path folder = Screen.folder();
        try (Screen screen = Screen.again(folder)) {
            screen.act(desk -> desk.choose(Span.DAY));
            screen.act(desk -> desk.arrange(Perspective.DEVELOPER));
            screen.act(desk -> desk.toggle(Tool.SQL));
            screen.act(desk -> desk.zoom(2));
        }
        try (Screen screen = Screen.again(folder)) {
            assertEquals(Span.DAY, Fx.get(() -> screen.shell.filter().getState().span()));
            assertTrue(shown(screen, ".sql"));
            assertTrue(Fx.get(() -> screen.shell
                            .lookup(".title-bar")
                            .getLocalToSceneTransform()
                            .getMxx())
                    > 1.15);
            screen.act(ShellDesk::resetArrangement);
            assertFalse(shown(screen, ".sql"));
        }
    }

    @Test
    void toolsOpenAndCloseByTheirCommand() {
        try (Screen screen = Screen.empty(Look.LIGHT)) {
            screen.act(desk -> desk.toggle(Tool.LOG));
            assertTrue(shown(screen, ".log"));
            screen.act(desk -> desk.toggle(Tool.LOG));
            assertFalse(shown(screen, ".log"));
        }
    }

    @Test
    void theStatementOfTheConsoleRunsAndShowsRows() {
        try (Screen screen = Screen.full(1200, 800, Look.LIGHT)) {
            screen.act(ShellDesk::runSql);
            awaitJobs(screen);
            var table = Fx.get(() -> (javafx.scene.control.TableView<?>) screen.shell.lookup(".sql .table-view"));
            assertEquals(2, Fx.get(() -> table.getColumns().size()));
            assertEquals(5, Fx.get(() -> table.getItems().size()));
        }
    }

    @Test
    void theStatusBarTellsEachGatewaysAge() {
        try (Screen screen = Screen.full(1200, 800, Look.LIGHT)) {
            var labels = Fx.get(() -> screen.shell.lookupAll(".status-gateway .label").stream()
                    .map(label -> ((javafx.scene.control.Label) label).getText())
                    .toList());
            assertEquals(List.of("Sample", "just now"), labels);
        }
    }
}
