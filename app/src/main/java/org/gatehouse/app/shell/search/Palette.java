package org.gatehouse.app.shell.search;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Search Everywhere: a field and what fits; used with the keyboard alone. */
public final class Palette extends VBox {
    private static final double ROW = 34;
    private static final int ROWS = 11;

    private final TextField field = new TextField();
    private final ListView<Found> list = new ListView<>();
    private final Runnable close;
    private List<Entry> entries;

    /**
     * @param entries what can be found, in the order shown while nothing is typed
     * @param close closes it
     */
    public Palette(List<Entry> entries, Runnable close) {
        this.entries = List.copyOf(entries);
        this.close = close;
        getStyleClass().add("palette");
        field.setPromptText("Commands, pages, endpoints, models");
        field.getStyleClass().add("palette-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(new FontIcon("fth-search"), field);
        head.getStyleClass().add("palette-head");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new FoundCell());
        list.setPlaceholder(new Label("Nothing fits. Escape closes."));
        list.setOnMouseClicked(event -> run());
        field.textProperty().subscribe(this::refresh);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(head, list);
        refresh();
    }

    /** Adds what was read from the store meanwhile; keeps what is typed. */
    public void add(List<Entry> more) {
        entries = Stream.concat(entries.stream(), more.stream()).toList();
        refresh();
    }

    /** Gives the field the focus. */
    public void focus() {
        field.requestFocus();
    }

    private void refresh() {
        list.getItems().setAll(Found.in(entries, field.getText()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || code == KeyCode.UP) {
            move(code == KeyCode.DOWN ? 1 : -1);
        } else if (code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP) {
            move(code == KeyCode.PAGE_DOWN ? ROWS : -ROWS);
        } else if (code == KeyCode.ENTER) {
            run();
        } else if (code == KeyCode.ESCAPE) {
            close.run();
        } else {
            return;
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        int to = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, Math.max(0, last));
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - ROWS / 2));
    }

    private void run() {
        Found found = list.getSelectionModel().getSelectedItem();
        if (found != null) {
            close.run();
            found.entry().run().run();
        }
    }
}
