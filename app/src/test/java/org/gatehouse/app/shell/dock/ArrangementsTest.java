package org.gatehouse.app.shell.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import org.gatehouse.app.command.Perspective;
import org.gatehouse.app.command.Tool;
import org.gatehouse.dashboards.page.Pages;
import org.junit.jupiter.api.Test;

final class ArrangementsTest {
    @Test
    void everyPerspectiveHoldsEveryPageAndTool() {
        for (Perspective perspective : Perspective.values()) {
            List<String> tabs = Arrangements.of(perspective)
                    .groups()
                    .flatMap(group -> group.tabs().stream())
                    .toList();
            assertEquals(Pages.ALL.size() + Tool.values().length, tabs.size(), tabs.toString());
            assertTrue(
                    tabs.containsAll(Pages.ALL.stream().map(page -> page.id()).toList()));
            for (Tool tool : Tool.values()) {
                assertTrue(tabs.contains(tool.id()), perspective + " lacks " + tool);
            }
        }
    }

    @Test
    void perspectivesDiffer() {
        Set<Arrangement> all =
                Set.of(Perspective.values()).stream().map(Arrangements::of).collect(Collectors.toSet());
        assertEquals(Perspective.values().length, all.size());
    }

    @Test
    void everyArrangementSurvivesItsText() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            Arrangement made = new Arrangement.Split(
                    Orientation.HORIZONTAL, List.of(group(random, Arrangement.CENTER), some(random, 3)));
            assertEquals(Optional.of(made), ArrangementJson.read(ArrangementJson.write(made)));
        }
    }

    private static Arrangement some(Random random, int depth) {
        if (depth == 0 || random.nextBoolean()) {
            return group(random, "g" + random.nextInt(100));
        }
        List<Arrangement> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(some(random, depth - 1));
        }
        return new Arrangement.Split(List.of(Orientation.values()).get(random.nextInt(2)), parts);
    }

    private static Arrangement.Group group(Random random, String id) {
        List<String> tabs = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            tabs.add("tab \"" + random.nextInt(9) + "\u00e9");
        }
        return new Arrangement.Group(
                id,
                List.of(Side.values()).get(random.nextInt(4)),
                tabs,
                tabs.isEmpty() ? "" : tabs.getFirst(),
                random.nextInt(500),
                random.nextBoolean());
    }

    @Test
    void whatIsDamagedIsNoArrangement() {
        String whole = ArrangementJson.write(Arrangements.of(Perspective.ANALYST));
        for (int cut = 0; cut < whole.length(); cut++) {
            assertEquals(Optional.empty(), ArrangementJson.read(whole.substring(0, cut)), "cut at " + cut);
        }
        assertEquals(Optional.empty(), ArrangementJson.read("{\"split\":\"SIDEWAYS\",\"parts\":[]}"));
        assertEquals(Optional.empty(), ArrangementJson.read("{\"split\":\"VERTICAL\",\"parts\":[]}"));
        assertEquals(Optional.empty(), ArrangementJson.read(whole.replace("\"center\"", "\"middle\"")));
    }
}
