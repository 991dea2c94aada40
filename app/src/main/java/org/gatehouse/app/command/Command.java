package org.gatehouse.app.command;

import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Something a user can do.
 *
 * @param id its unique name in key maps, for example {@code page.cost}
 * @param title what it does, as an order, in the menu and the palette
 * @param category the menu it stands in
 * @param keys its standard keys, as JavaFX writes them ({@code Shortcut+Shift+A}); empty for none
 * @param enabled whether it can be done now
 * @param run does it, on the JavaFX thread; returns at once
 */
public record Command(
        String id, String title, Category category, String keys, Predicate<Desk> enabled, Consumer<Desk> run) {

    static Command of(String id, String title, Category category, Consumer<Desk> run) {
        return new Command(id, title, category, "", desk -> true, run);
    }

    Command on(String standardKeys) {
        return new Command(id, title, category, standardKeys, enabled, run);
    }

    Command when(Predicate<Desk> condition) {
        return new Command(id, title, category, keys, condition, run);
    }
}
