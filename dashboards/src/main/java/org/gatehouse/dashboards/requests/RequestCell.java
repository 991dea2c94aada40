package org.gatehouse.dashboards.requests;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.format.Unknown;
import org.gatehouse.domain.store.Stored;
import org.jspecify.annotations.Nullable;

/** A cell of the list. Its nodes are made once and reused for every row that it comes to show. */
abstract class RequestCell extends TableCell<Stored, Stored> {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final RequestColumn column;
    private final Tooltip tip = new Tooltip();

    RequestCell(RequestColumn column) {
        this.column = column;
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        if (column.figure()) {
            getStyleClass().add("figures");
        } else {
            getStyleClass().add("words");
        }
    }

    /** Shows a row. */
    abstract void show(Stored request, String text);

    @Override
    protected final void updateItem(@Nullable Stored request, boolean empty) {
        super.updateItem(request, empty);
        if (request == null || empty) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String text = column.text().apply(request, times());
        pseudoClassStateChanged(UNKNOWN, text.equals(Unknown.DASH));
        String told = column.tip().apply(request);
        tip.setText(told.equals(Unknown.DASH) ? "The gateway does not tell this" : told);
        setTooltip(told.isEmpty() ? null : tip);
        show(request, text);
    }

    private Times times() {
        return ((RequestsTable) getTableView()).times();
    }
}
