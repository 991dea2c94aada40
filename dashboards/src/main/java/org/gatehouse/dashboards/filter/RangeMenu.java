package org.gatehouse.dashboards.filter;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.domain.query.TimeRange;

/** Chooses a range of whole days in the reporting zone. */
final class RangeMenu extends ToggleButton {
    private final FilterModel filter;
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final ContextMenu menu = new ContextMenu();

    RangeMenu(FilterModel filter) {
        super(Span.CUSTOM.shortTitle());
        this.filter = filter;
        getStyleClass().add("segment");
        Button apply = new Button("Show these days");
        apply.setDefaultButton(true);
        apply.setOnAction(event -> apply());
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        form.addRow(0, new Label("From"), from);
        form.addRow(1, new Label("To, that day included"), to);
        form.add(apply, 1, 2);
        CustomMenuItem item = new CustomMenuItem(form, false);
        menu.getItems().setAll(item);
        setOnAction(event -> open());
    }

    void show(FilterState state) {
        setSelected(state.span() == Span.CUSTOM);
        setText(state.custom().map(range -> days(range, state.zone())).orElse(Span.CUSTOM.shortTitle()));
    }

    private void open() {
        Scope scope = filter.scope();
        setSelected(scope.state().span() == Span.CUSTOM);
        from.setValue(LocalDate.ofInstant(scope.range().from(), scope.zone()));
        to.setValue(LocalDate.ofInstant(scope.range().to().minusMillis(1), scope.zone()));
        menu.show(this, Side.BOTTOM, 0, 4);
    }

    private void apply() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first != null && last != null && !last.isBefore(first)) {
            menu.hide();
            filter.choose(range(first, last, filter.getState().zone()));
        }
    }

    /** From the start of the first day to the end of the last one. */
    static TimeRange range(LocalDate first, LocalDate last, ZoneId zone) {
        return new TimeRange(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static String days(TimeRange range, ZoneId zone) {
        Times times = new Times(zone);
        String first = times.day(range.from());
        String last = times.day(range.to().minusMillis(1));
        return first.equals(last) ? first : first + " – " + last;
    }
}
