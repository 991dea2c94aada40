package org.gatehouse.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.gatehouse.dashboards.page.PageKind;
import org.gatehouse.dashboards.page.Pages;
import org.junit.jupiter.api.Test;

final class CommandsTest {
    private static Desk desk(boolean answer, Set<String> called) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            called.add(told(method, arguments));
            return method.getReturnType() == boolean.class ? answer : null;
        };
        return (Desk) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, handler);
    }

    private static String told(Method method, Object[] arguments) {
        return method.getName() + (arguments == null ? "" : Arrays.toString(arguments));
    }

    @Test
    void idsAndTitlesAreUniqueAndReadable() {
        List<String> ids = Commands.ALL.stream().map(Command::id).toList();
        List<String> titles = Commands.ALL.stream().map(Command::title).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size(), ids.toString());
        assertEquals(titles.size(), new HashSet<>(titles).size(), titles.toString());
        assertTrue(ids.stream().allMatch(id -> id.matches("[a-z]+(\\.[a-z]+)?")), ids.toString());
        assertTrue(titles.stream().allMatch(title -> title.matches("\\p{Lu}.{2,40}")), titles.toString());
    }

    @Test
    void everyThingTheWindowCanDoHasACommand() {
        Set<String> called = new TreeSet<>();
        Commands.ALL.forEach(command -> command.run().accept(desk(true, called)));
        Commands.ALL.forEach(command -> assertTrue(command.enabled().test(desk(true, called)) || !called.isEmpty()));
        Set<String> names =
                called.stream().map(call -> call.replaceAll("\\[.*", "")).collect(Collectors.toSet());
        for (Method method : Desk.class.getMethods()) {
            assertTrue(names.contains(method.getName()), "no command calls " + method.getName());
        }
        for (PageKind page : Pages.ALL) {
            assertTrue(called.contains("showPage[" + page.id() + "]"), page.id());
        }
        for (Tool tool : Tool.values()) {
            assertTrue(called.contains("toggle[" + tool + "]"), tool.id());
        }
        for (Panel panel : Panel.values()) {
            assertTrue(called.contains("open[" + panel + "]"), panel.title());
        }
    }

    @Test
    void everyCategoryHasCommands() {
        for (Category category : Category.values()) {
            assertTrue(Commands.ALL.stream().anyMatch(command -> command.category() == category), category.title());
        }
    }

    @Test
    void standardKeysAreValidAndWithoutConflict() {
        KeyMap keys = new KeyMap(Commands.ALL, setting -> Optional.empty());
        assertEquals(List.of(), keys.problems());
        for (Command command : Commands.ALL) {
            assertEquals(!command.keys().isEmpty(), keys.keys(command).isPresent(), command.id());
        }
    }

    @Test
    void oppositeCommandsAreNeverEnabledTogether() {
        for (boolean answer : List.of(true, false)) {
            Desk desk = desk(answer, new HashSet<>());
            assertEquals(answer, enabled("gateway.stop", desk));
            assertEquals(!answer, enabled("gateway.start", desk));
            assertEquals(answer, enabled("sample.remove", desk));
            assertEquals(!answer, enabled("sample.open", desk));
        }
    }

    private static boolean enabled(String id, Desk desk) {
        return Commands.find(id).orElseThrow().enabled().test(desk);
    }

    @Test
    void settingsReplaceAndTakeAwayKeys() {
        Command sync = Commands.find("gateway.sync").orElseThrow();
        Command quit = Commands.find("quit").orElseThrow();
        KeyMap keys = new KeyMap(Commands.ALL, setting -> switch (setting) {
            case "keys.gateway.sync" -> Optional.of("Shortcut+R");
            case "keys.quit" -> Optional.of("");
            default -> Optional.empty();
        });
        assertEquals(Optional.of(KeyCombination.valueOf("Shortcut+R")), keys.keys(sync));
        assertEquals(Optional.empty(), keys.keys(quit));
        assertEquals(List.of(), keys.problems());
    }

    @Test
    void aConflictIsToldAndTheFirstKeepsItsKeys() {
        Command search = Commands.find("search").orElseThrow();
        KeyMap keys = new KeyMap(
                Commands.ALL,
                setting -> setting.equals("keys.quit") ? Optional.of("Shift+Shortcut+A") : Optional.empty());
        assertEquals(search, keys.all().get(KeyCombination.valueOf("Shortcut+Shift+A")));
        assertEquals(1, keys.problems().size());
        assertTrue(
                keys.problems().getFirst().contains("Search everywhere"),
                keys.problems().getFirst());
        assertTrue(
                keys.problems().getFirst().contains("keys.quit"),
                keys.problems().getFirst());
    }

    @Test
    void keysThatAreNoneAreTold() {
        KeyMap keys = new KeyMap(Commands.ALL, setting -> switch (setting) {
            case "keys.quit" -> Optional.of("Hyper+");
            case "keys.search" -> Optional.of("Shortcut+DIGIT1");
            default -> Optional.empty();
        });
        assertEquals(2, keys.problems().size());
        assertTrue(
                keys.problems().getFirst().contains("\"Shortcut+DIGIT1\""),
                keys.problems().getFirst());
        assertTrue(
                keys.problems().getLast().contains("\"Hyper+\""),
                keys.problems().getLast());
    }
}
