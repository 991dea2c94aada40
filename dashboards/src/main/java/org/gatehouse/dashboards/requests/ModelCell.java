package org.gatehouse.dashboards.requests;

import org.gatehouse.dashboards.format.Unknown;
import org.gatehouse.dashboards.parts.FamilyDot;
import org.gatehouse.dashboards.theme.Family;
import org.gatehouse.domain.store.Stored;

/** A model's name beside the colour of its family. */
final class ModelCell extends RequestCell {
    private final FamilyDot dot = new FamilyDot();

    ModelCell(RequestColumn column) {
        super(column);
        setGraphicTextGap(7);
    }

    @Override
    void show(Stored request, String text) {
        dot.show(Family.of(text));
        setText(text);
        setGraphic(text.equals(Unknown.DASH) ? null : dot);
    }
}
