package org.gatehouse.app.shell.notice;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.layout.VBox;

/** The newest notices in the corner of the window. They never take the focus. */
public final class Balloons extends VBox {
    private static final int SHOWN = 3;

    private final Notices notices;
    private final ListChangeListener<Notice> changed = change -> refresh();

    public Balloons(Notices notices) {
        this.notices = notices;
        getStyleClass().add("balloons");
        setPickOnBounds(false);
        notices.open().addListener(new WeakListChangeListener<>(changed));
        refresh();
    }

    private void refresh() {
        List<Balloon> old = getChildren().stream().map(node -> (Balloon) node).toList();
        getChildren()
                .setAll(notices.open().stream()
                        .limit(SHOWN)
                        .map(notice -> kept(old, notice))
                        .toList());
    }

    private Balloon kept(List<Balloon> old, Notice notice) {
        return old.stream()
                .filter(balloon -> balloon.notice().equals(notice))
                .findFirst()
                .orElseGet(() -> new Balloon(notice, () -> notices.close(notice)));
    }
}
