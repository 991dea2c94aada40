package org.gatehouse.dashboards.requests;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.domain.store.Stored;

/**
 * A column of the list.
 *
 * @param id its id in a kept layout
 * @param title its head
 * @param help what it means, exactly
 * @param width its first width in pixels
 * @param figure whether it holds figures, which stand to the right
 * @param atFirst whether it is shown before the user chooses
 * @param text what it shows; a dash for what is not known
 * @param tip what it says when pointed at; empty for nothing more
 * @param cell makes a cell of it
 */
record RequestColumn(
        String id,
        String title,
        String help,
        double width,
        boolean figure,
        boolean atFirst,
        BiFunction<Stored, Times, String> text,
        Function<Stored, String> tip,
        Function<RequestColumn, RequestCell> cell) {
    static RequestColumn text(String id, String title, String help, double width, Function<Stored, String> text) {
        return new RequestColumn(
                id, title, help, width, false, true, (row, times) -> text.apply(row), text, TextCell::new);
    }

    static RequestColumn figure(
            String id,
            String title,
            String help,
            double width,
            Function<Stored, String> text,
            Function<Stored, String> tip) {
        return new RequestColumn(
                id, title, help, width, true, true, (row, times) -> text.apply(row), tip, TextCell::new);
    }

    /** The same with cells of its own kind. */
    RequestColumn drawn(Function<RequestColumn, RequestCell> with) {
        return new RequestColumn(id, title, help, width, figure, atFirst, text, tip, with);
    }

    /** The same, not shown until the user asks for it. */
    RequestColumn hidden() {
        return new RequestColumn(id, title, help, width, figure, false, text, tip, cell);
    }

    /** A cell that shows the text alone. */
    private static final class TextCell extends RequestCell {
        TextCell(RequestColumn column) {
            super(column);
        }

        @Override
        void show(Stored request, String text) {
            setText(text);
        }
    }
}
