package org.gatehouse.dashboards.gateways;

import atlantafx.base.controls.CustomTextField;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gatehouse.dashboards.feed.Feed;
import org.gatehouse.dashboards.feed.FeedThreads;
import org.gatehouse.dashboards.feed.State;
import org.gatehouse.dashboards.filter.FilterState;
import org.gatehouse.dashboards.page.Actions;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.parts.Notice;
import org.gatehouse.dashboards.tile.Icons;
import org.gatehouse.dashboards.tile.Live;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The tree of gateways, their endpoints and destinations. Typing filters it; Enter or a double click on a line shows only
 * that line's requests.
 */
public final class GatewaysView extends BorderPane {
    private static final double ROW = 26;

    private final Actions actions;
    private final Chips chips;
    private final GatewayMenu menu;
    private final Feed<Instant, GatewayTree> feed;
    private final CustomTextField search = new CustomTextField();
    private final TreeItem<Entry> root = new TreeItem<>();
    private final TreeView<Entry> tree = new TreeView<>(root);
    private final ObjectProperty<FilterState> filter = new SimpleObjectProperty<>();
    private GatewayTree known = new GatewayTree(List.of());

    public GatewaysView(PageContext context) {
        this(context, FeedThreads.real(context.fx()));
    }

    /** With threads of the caller's. */
    public GatewaysView(PageContext context, FeedThreads threads) {
        actions = context.actions();
        chips = new Chips(context.filter());
        menu = new GatewayMenu(chips, actions);
        feed = new Feed<>(
                context.store(),
                threads,
                (store, at, stop) -> GatewayTree.read(store, stop),
                context.filter().clock()::instant,
                (change, at) -> true);
        filter.bind(context.filter().stateProperty());
        getStyleClass().add("gateways");
        getStylesheets()
                .add(Objects.requireNonNull(GatewaysView.class.getResource("gateways.css"))
                        .toExternalForm());
        setTop(bar());
        dressTree();
        feed.stateProperty().subscribe(this::show);
        filter.subscribe((before, now) -> tree.refresh());
        Live.of(this).subscribe(feed::on);
    }

    /** Reads the tree again, after gateways or endpoints were changed. */
    public void refresh() {
        feed.refresh();
    }

    private HBox bar() {
        search.setLeft(new FontIcon("fth-search"));
        search.setPromptText("Type to filter");
        search.setAccessibleText("Filter the gateways");
        search.textProperty().subscribe((before, now) -> showTree());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                tree.requestFocus();
            } else if (event.getCode() == KeyCode.DOWN) {
                tree.requestFocus();
                tree.getSelectionModel().selectFirst();
            }
        });
        Button add = Icons.dress(new Button(), "fth-plus", "Add a gateway");
        add.setOnAction(event -> actions.addGateway());
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox bar = new HBox(search, add);
        bar.getStyleClass().add("list-bar");
        return bar;
    }

    private void dressTree() {
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setAccessibleText("Gateways");
        tree.setCellFactory(ignored -> new GatewayCell(entry -> Chips.names(filter.get(), entry)));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        tree.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        tree.addEventFilter(MouseEvent.MOUSE_PRESSED, this::doubleClicked);
        tree.setOnContextMenuRequested(this::menuRequested);
        root.setExpanded(true);
    }

    private void show(State<GatewayTree> state) {
        switch (state) {
            case State.Loading<GatewayTree>() -> setCenter(Notice.loading("Loading gateways"));
            case State.Failed<GatewayTree>(String causeAndRemedy) ->
                setCenter(Notice.of(
                        "fth-alert-triangle",
                        "The gateways cannot be shown",
                        causeAndRemedy,
                        List.of(Notice.button("Try again", feed::refresh))));
            case State.Ready<GatewayTree>(GatewayTree now, boolean refreshing) -> {
                known = now;
                showTree();
            }
        }
    }

    private void showTree() {
        String text = search.getText().strip();
        GatewayTree shown = known.matching(text);
        TreeItems.update(root, shown.gateways(), !text.isEmpty());
        if (feed.stateProperty().get() instanceof State.Ready<GatewayTree>) {
            setCenter(shown.gateways().isEmpty() ? nothing(text) : tree);
        }
    }

    private Node nothing(String text) {
        return text.isEmpty()
                ? Notice.of(
                        "fth-share-2",
                        "No gateway yet",
                        "Connect a gateway to see its endpoints and destinations.",
                        List.of(
                                Notice.button("Add a gateway", actions::addGateway),
                                Notice.button("Open sample data", actions::openSample)))
                : Notice.of(
                        "fth-search",
                        "Nothing matches “" + text + "”",
                        "Names of gateways, endpoints, destinations and models are searched.",
                        List.of(Notice.button("Show all", search::clear)));
    }

    private Optional<Entry> chosen() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && chosen().isPresent()) {
            chips.add(chosen().get(), known);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && !search.getText().isEmpty()) {
            search.setText(search.getText(0, search.getLength() - 1));
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && !letter.isBlank() && letter.codePoints().noneMatch(Character::isISOControl)) {
            search.appendText(letter);
            event.consume();
        }
    }

    private void doubleClicked(MouseEvent event) {
        boolean line =
                event.getTarget() instanceof Node node && !node.getStyleClass().contains("arrow");
        if (line && event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            chosen().ifPresent(entry -> chips.add(entry, known));
            event.consume();
        }
    }

    private void menuRequested(ContextMenuEvent event) {
        chosen().ifPresent(entry -> {
            ContextMenu shown = menu.of(entry, known);
            shown.setAutoHide(true);
            shown.show(tree, event.getScreenX(), event.getScreenY());
        });
        event.consume();
    }
}
