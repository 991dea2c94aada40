package org.gatehouse.app.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/**
 * Which keys run which command: the standard keys, or what the settings say under {@code keys.} and the command's id
 * (an empty text for none). Where two commands want the same keys, the first in the list has them and the other is told
 * as a problem. Immutable.
 */
public final class KeyMap {
    private static final String PREFIX = "keys.";

    private final Map<Command, KeyCombination> byCommand = new LinkedHashMap<>();
    private final Map<KeyCombination, Command> byKeys = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** @param setting looks a setting up */
    public KeyMap(List<Command> commands, Function<String, Optional<String>> setting) {
        for (Command command : commands) {
            String keys = setting.apply(settingOf(command)).orElse(command.keys());
            if (!keys.isBlank()) {
                add(command, keys);
            }
        }
    }

    /** The setting that overrides a command's keys. */
    public static String settingOf(Command command) {
        return PREFIX + command.id();
    }

    private void add(Command command, String keys) {
        Optional<KeyCombination> parsed = parse(keys);
        if (parsed.isEmpty()) {
            problems.add("\"" + keys + "\" for \"" + command.title()
                    + "\" names no keys; write them like Shortcut+Shift+A in " + settingOf(command));
            return;
        }
        KeyCombination wanted = parsed.get();
        Command other = byKeys.putIfAbsent(wanted, command);
        if (other == null) {
            byCommand.put(command, wanted);
        } else {
            problems.add(keys + " is wanted by \"" + other.title() + "\" and by \"" + command.title()
                    + "\"; set other keys in " + settingOf(command));
        }
    }

    // JavaFX takes a name that it does not know for a character, which no keyboard has.
    private static Optional<KeyCombination> parse(String keys) {
        try {
            return Optional.of(KeyCombination.valueOf(keys)).filter(KeyCodeCombination.class::isInstance);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The keys of a command, if it has any. */
    public Optional<KeyCombination> keys(Command command) {
        return Optional.ofNullable(byCommand.get(command));
    }

    /** All commands with keys. */
    public Map<KeyCombination, Command> all() {
        return Map.copyOf(byKeys);
    }

    /** Keys that cannot be used, each with the reason and the remedy. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}
