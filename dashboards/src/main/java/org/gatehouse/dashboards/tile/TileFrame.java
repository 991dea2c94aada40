package org.gatehouse.dashboards.tile;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.feed.Feed;
import org.gatehouse.dashboards.feed.State;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.filter.Scopes;
import org.gatehouse.dashboards.format.Times;
import org.jspecify.annotations.Nullable;

/** The frame of a tile: heading, caption, buttons, and the picture or what stands in for it. */
public final class TileFrame extends VBox {
    private final TileKind kind;
    private final Feed<Scope, Asked> feed;
    private final TileBody body;
    private final Label caption = new Label();
    private final StackPane content = new StackPane();
    private final ToggleButton twin = Icons.dress(new ToggleButton(), "fth-list", "Show as a table");
    private final Button explain = Icons.dress(new Button(), "fth-help-circle", "Explain these numbers");
    private final MenuButton export = Icons.dress(new MenuButton(), "fth-share", "Export or copy");
    private @Nullable Asked shown;

    public TileFrame(TileKind kind, TileContext context) {
        this.kind = kind;
        this.body = kind.body(context);
        this.feed =
                new Feed<>(context.store(), context.threads(), kind::ask, context.filter()::scope, Scopes::concerns);
        getStyleClass().add("tile");
        setId(kind.id());
        caption.getStyleClass().addAll("muted", "tile-caption");
        content.setPrefHeight(kind.height());
        content.getStyleClass().add("tile-content");
        setMinHeight(USE_PREF_SIZE);
        setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head(context), content);
        twin.selectedProperty().subscribe(table -> arrange());
        feed.stateProperty().subscribe(this::show);
        ObservableValue<Boolean> live = Live.of(this);
        live.subscribe(feed::on);
        context.filter().stateProperty().when(live).subscribe(changed -> feed.refresh());
    }

    /** What there is to show. */
    public ObservableValue<State<Asked>> stateProperty() {
        return feed.stateProperty();
    }

    private HBox head(TileContext context) {
        Label title = new Label(kind.title());
        title.getStyleClass().add("tile-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        explain.setOnAction(event -> {
            if (shown != null) {
                new ExplanationPopup(kind.title(), kind.explain(shown)).show(explain);
            }
        });
        Exports exports = new Exports(kind, this, context.tell());
        export.getItems().setAll(exports.items(() -> shown));
        HBox controls = new HBox();
        controls.getStyleClass().add("tile-controls");
        controls.getChildren().setAll(body.controls());
        HBox head = new HBox(title, caption, space, controls, twin, explain, export);
        head.getStyleClass().add("tile-head");
        return head;
    }

    private void show(State<Asked> state) {
        switch (state) {
            case State.Loading<Asked> ignored -> place(Notices.loading());
            case State.Failed<Asked>(String causeAndRemedy) -> place(Notices.failed(causeAndRemedy, feed::refresh));
            case State.Ready<Asked>(Asked asked, boolean refreshing) -> {
                if (!refreshing || shown == null) {
                    shown = asked;
                    caption.setText(Captions.of(asked));
                    body.show(asked);
                }
                arrange();
            }
        }
        boolean ready = state instanceof State.Ready<Asked>;
        explain.setDisable(!ready);
        export.setDisable(!ready);
        twin.setDisable(!ready);
    }

    private void arrange() {
        Asked asked = shown;
        if (asked == null) {
            return;
        }
        if (kind.empty(asked)) {
            place(Notices.nothing(
                    new Times(asked.scope().zone()).range(asked.scope().range())));
        } else if (twin.isSelected()) {
            place(new RankTable(kind.table(asked)));
        } else {
            double own = body.node().getPrefHeight();
            content.setPrefHeight(own > 0 ? own : kind.height());
            place(body.node());
            body.node()
                    .setAccessibleText(kind.title() + ". " + kind.explain(asked).definition());
        }
    }

    private void place(Node node) {
        if (!content.getChildren().equals(List.of(node))) {
            content.getChildren().setAll(node);
        }
    }
}
