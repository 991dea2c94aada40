package org.gatehouse.dashboards.requests;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.feed.FeedThreads;
import org.gatehouse.dashboards.filter.FilterState;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.tile.Live;
import org.gatehouse.domain.store.Stored;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The list of requests that pass the filter, newest first. It follows new ones while its top is in view and no row is
 * chosen; otherwise it holds still and says how many there are.
 */
public final class RequestsView extends BorderPane {
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final PageContext context;
    private final RequestsModel model;
    private final RequestsTable table;
    private final RequestsBar bar;
    private final RequestsNotices notices;
    private final RequestMenu menu;
    private final RequestsExport export;
    private final Button newer = new Button("", new FontIcon("fth-arrow-up"));
    private final VBox top = new VBox();

    public RequestsView(PageContext context) {
        this(context, FeedThreads.real(context.fx()));
    }

    /** With threads of the caller's. */
    public RequestsView(PageContext context, FeedThreads threads) {
        this.context = context;
        model = new RequestsModel(context.store(), context.filter(), threads);
        table = new RequestsTable(model.rows(), context.filter().stateProperty().map(FilterState::zone));
        export = new RequestsExport(context.store(), context.actions(), threads);
        bar = new RequestsBar(
                model, table, () -> export.choose(model.asked(), getScene().getWindow()));
        notices = new RequestsNotices(context, model);
        menu = new RequestMenu(context);
        getStyleClass().add("requests");
        getStylesheets()
                .add(Objects.requireNonNull(RequestsView.class.getResource("requests.css"))
                        .toExternalForm());
        top.getChildren().add(bar);
        setTop(top);
        setCenter(new StackPane(table, newer));
        dressNewer();
        dressTable();
        follow();
    }

    /** Puts a text into the quick filter; its rules are {@code word}, {@code user:anna}, {@code is:failed}, {@code >2s}. */
    public void filterBy(String text) {
        model.textProperty().set(text);
    }

    /** Order, width and visibility of the columns, for a session to keep. */
    public String columnLayout() {
        return ColumnLayout.of(table);
    }

    /** Puts a kept column layout back; anything in it that is not understood is ignored. */
    public void restoreColumns(String kept) {
        ColumnLayout.restore(table, kept);
    }

    private void follow() {
        model.statusProperty().subscribe(this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(this::updateReading);
        table.scrolledProperty().subscribe(this::updateReading);
        table.onNearEnd(model::loadOlder);
        addEventHandler(KeyEvent.KEY_PRESSED, this::find);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::onTable);
        Live.of(this).subscribe(this::live);
    }

    private void live(boolean on) {
        model.on(on);
        if (!on) {
            export.stop();
        }
    }

    private void dressNewer() {
        newer.getStyleClass().add("newer-pill");
        newer.setTooltip(
                new Tooltip("Show them. The list holds still while you read further down or a row is chosen."));
        newer.setOnAction(event -> toTop());
        newer.setVisible(false);
        newer.managedProperty().bind(newer.visibleProperty());
        StackPane.setAlignment(newer, Pos.TOP_CENTER);
    }

    private void dressTable() {
        table.setRowFactory(ignored -> {
            TableRow<Stored> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                    context.actions().openRequest(row.getItem());
                }
            });
            return row;
        });
        table.setOnContextMenuRequested(event -> {
            table.chosen().ifPresent(request -> {
                var shown = menu.of(request);
                shown.setAutoHide(true);
                shown.show(table, event.getScreenX(), event.getScreenY());
            });
            event.consume();
        });
    }

    private void show(Status status) {
        String count =
                status.newer() >= RequestsModel.PAGE ? RequestsModel.PAGE + " or more" : Numbers.exact(status.newer());
        newer.setText(count + (status.newer() == 1 ? " new request" : " new requests"));
        newer.setVisible(status.newer() > 0);
        table.setPlaceholder(notices.of(status));
        boolean broken = status.error().isPresent() && !model.rows().isEmpty();
        top.getChildren().setAll(broken ? List.of(bar, trouble(status.error().get())) : List.of(bar));
    }

    private HBox trouble(String causeAndRemedy) {
        Label text = new Label("These are the rows from before. " + causeAndRemedy, new FontIcon("fth-alert-triangle"));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox strip = new HBox(text, notices.again());
        strip.getStyleClass().add("trouble-strip");
        return strip;
    }

    private void updateReading() {
        model.reading(table.scrolledProperty().get() || table.chosen().isPresent());
    }

    private void toTop() {
        table.getSelectionModel().clearSelection();
        model.showNewest();
        table.scrollTo(0);
    }

    private void find(KeyEvent event) {
        if (FIND.match(event)) {
            bar.search();
            event.consume();
        }
    }

    // A filter, because the table takes Enter and Escape for itself.
    private void onTable(KeyEvent event) {
        if (table.chosen().map(request -> onRow(event, request)).orElse(false)) {
            event.consume();
        }
    }

    private boolean onRow(KeyEvent event, Stored request) {
        if (event.getCode() == KeyCode.ENTER) {
            context.actions().openRequest(request);
        } else if (RequestMenu.COPY.match(event)) {
            menu.copyJson(request);
        } else if (RequestMenu.COPY_ID.match(event)) {
            menu.copyId(request);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            table.getSelectionModel().clearSelection();
        } else {
            return false;
        }
        return true;
    }
}
