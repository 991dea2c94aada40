package org.gatehouse.app.shell.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.command.Tool;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.page.Pages;
import org.junit.jupiter.api.Test;

final class DockTest {
    private final List<String> made = new ArrayList<>();
    private final Dock dock = Fx.get(() -> new Dock(tabs()));
    private final Scene scene = Fx.get(() -> new Scene(dock, 1200, 800));

    private List<Tab> tabs() {
        Stream<String> pages = Pages.ALL.stream().map(page -> page.id());
        Stream<String> tools = Stream.of(Tool.values()).map(Tool::id);
        return Stream.of(pages, tools, Stream.of("extra"))
                .flatMap(ids -> ids)
                .map(id -> new Tab(id, id, "fth-square", !id.startsWith("tool."), () -> content(id)))
                .toList();
    }

    private Label content(String id) {
        made.add(id);
        return new Label(id);
    }

    private void arrange(Perspective perspective) {
        Fx.run(() -> {
            dock.arrange(Arrangements.of(perspective));
            scene.snapshot(null);
            scene.snapshot(null);
        });
    }

    private Arrangement.Group group(String id) {
        return Fx.get(() -> dock.arrangement().orElseThrow())
                .groups()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void makesOnlyWhatIsSeen() {
        arrange(Perspective.ANALYST);
        assertEquals(List.of("cost", Tool.GATEWAYS.id()), made.stream().sorted().toList());
        Fx.run(() -> dock.show("latency"));
        assertTrue(made.contains("latency"), made.toString());
        assertFalse(made.contains("routing"), made.toString());
    }

    @Test
    void readsBackWhatItWasTold() {
        for (Perspective perspective : Perspective.values()) {
            arrange(perspective);
            Arrangement.Group bottom = group("bottom");
            Arrangement.Group wanted = Arrangements.of(perspective)
                    .groups()
                    .filter(group -> group.id().equals("bottom"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(wanted.tabs(), bottom.tabs());
            assertEquals(wanted.collapsed(), bottom.collapsed(), perspective.title());
            assertEquals(wanted.size(), bottom.size(), 3, perspective.title());
            assertEquals(250, group("left").size(), 3, perspective.title());
        }
    }

    @Test
    void foldsAndUnfoldsToTheSameSize() {
        arrange(Perspective.DEVELOPER);
        String requests = Tool.REQUESTS.id();
        assertTrue(Fx.get(() -> dock.shows(requests)));
        Fx.run(() -> dock.hide(requests));
        assertFalse(Fx.get(() -> dock.shows(requests)));
        assertTrue(group("bottom").collapsed());
        Fx.run(() -> {
            dock.show(requests);
            scene.snapshot(null);
        });
        assertTrue(Fx.get(() -> dock.shows(requests)));
        assertEquals(260, group("bottom").size(), 3);
    }

    @Test
    void pagesDoNotFold() {
        arrange(Perspective.ANALYST);
        Fx.run(() -> dock.hide("cost"));
        assertTrue(Fx.get(() -> dock.shows("cost")));
    }

    @Test
    void whatIsClosedOpensAgainInTheCenter() {
        arrange(Perspective.ANALYST);
        Fx.run(dock::closeFront);
        assertFalse(group(Arrangement.CENTER).tabs().contains("cost"));
        Fx.run(() -> dock.show("cost"));
        assertEquals("cost", group(Arrangement.CENTER).selected());
    }

    @Test
    void aTabOutsideOfTheArrangementComesAndGoes() {
        arrange(Perspective.ANALYST);
        Fx.run(() -> dock.show("extra"));
        assertTrue(Fx.get(dock::open).contains("extra"));
        Fx.run(() -> dock.remove("extra"));
        assertFalse(Fx.get(dock::open).contains("extra"));
    }

    @Test
    void unknownTabsOfAnOldSessionAreLeftOut() {
        Fx.run(() -> dock.arrange(ArrangementJson.read(ArrangementJson.write(Arrangements.of(Perspective.ANALYST))
                        .replace("\"routing\"", "\"gone\""))
                .orElseThrow()));
        assertEquals(List.of("cost", "latency"), group(Arrangement.CENTER).tabs());
    }
}
