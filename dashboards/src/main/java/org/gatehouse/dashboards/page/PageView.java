package org.gatehouse.dashboards.page;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.feed.Feed;
import org.gatehouse.dashboards.feed.FeedThreads;
import org.gatehouse.dashboards.feed.State;
import org.gatehouse.dashboards.filter.Scope;
import org.gatehouse.dashboards.tile.Live;
import org.gatehouse.dashboards.tile.TileContext;
import org.gatehouse.dashboards.tile.TileFrame;
import org.gatehouse.dashboards.tile.TileKind;

/** A page: the banner while sample data is in view, and its tiles; or the first steps while there is no gateway. */
final class PageView extends BorderPane {
    private final Feed<Scope, Standing> standing;
    private final SampleBanner banner;
    private final ScrollPane tiles;
    private final FirstSteps firstSteps;

    PageView(List<List<TileKind>> rows, PageContext context) {
        getStyleClass().add("page-view");
        FeedThreads threads = FeedThreads.real(context.fx());
        TileContext tile = new TileContext(context.store(), context.filter(), threads, context.actions()::notify);
        banner = new SampleBanner(context.actions());
        firstSteps = new FirstSteps(context.actions());
        tiles = scroll(rows, tile);
        setCenter(tiles);
        standing =
                new Feed<>(context.store(), threads, Standing::ask, context.filter()::scope, (change, scope) -> true);
        standing.stateProperty().subscribe(this::show);
        ObservableValue<Boolean> live = Live.of(this);
        live.subscribe(standing::on);
        context.filter().stateProperty().when(live).subscribe(changed -> standing.refresh());
    }

    private static ScrollPane scroll(List<List<TileKind>> rows, TileContext tile) {
        VBox list = new VBox();
        list.getStyleClass().add("page");
        for (List<TileKind> row : rows) {
            List<TileFrame> frames =
                    row.stream().map(kind -> new TileFrame(kind, tile)).toList();
            Region line = frames.size() == 1 ? frames.getFirst() : new SideBySide(frames);
            VBox.setVgrow(line, row.stream().anyMatch(TileKind::grows) ? Priority.ALWAYS : Priority.NEVER);
            list.getChildren().add(line);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private void show(State<Standing> state) {
        if (state instanceof State.Ready<Standing>(Standing now, boolean ignored)) {
            Node center = now.gateways() ? tiles : firstSteps;
            if (!center.equals(getCenter())) {
                setCenter(center);
            }
            setTop(now.samples().isEmpty() ? null : banner);
        }
    }
}
