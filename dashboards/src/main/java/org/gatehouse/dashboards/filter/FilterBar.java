package org.gatehouse.dashboards.filter;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.dashboards.fx.FxThread;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.store.Store;

/** Edits the filter; stands over all pages. */
public final class FilterBar extends HBox {
    private static final double CHIPS = 640;

    private final FilterModel filter;
    private final ToggleGroup spans = new ToggleGroup();
    private final RangeMenu custom;
    private final FlowPane chips = new FlowPane();
    private final AddFilterMenu add;
    private final MenuButton basis = new MenuButton();
    private final MenuButton grain = new MenuButton();
    private final MenuButton zone = new MenuButton();

    public FilterBar(FilterModel filter, Store store, FxThread fx) {
        this.filter = filter;
        this.custom = new RangeMenu(filter);
        this.add = new AddFilterMenu(filter, store, fx);
        getStyleClass().add("filter-bar");
        chips.getStyleClass().add("chips");
        chips.setPrefWrapLength(CHIPS);
        setFillHeight(false);
        HBox.setHgrow(chips, Priority.ALWAYS);
        for (MenuButton menu : List.of(basis, grain, zone)) {
            menu.getStyleClass().addAll("flat", "quiet-menu");
            menu.setMinWidth(USE_PREF_SIZE);
        }
        basis.setTooltip(new Tooltip("What is counted"));
        grain.setTooltip(new Tooltip("Width of time buckets"));
        zone.setTooltip(new Tooltip("Reporting time zone"));
        getChildren().setAll(spanButtons(), chips, basis, grain, zone);
        SimpleBooleanProperty here = new SimpleBooleanProperty();
        here.bind(sceneProperty().isNotNull());
        filter.stateProperty().when(here).subscribe(this::show);
        show(filter.getState());
    }

    private HBox spanButtons() {
        HBox box = new HBox();
        box.getStyleClass().add("segments");
        box.setMinWidth(USE_PREF_SIZE);
        for (Span span : Span.values()) {
            if (span != Span.CUSTOM) {
                ToggleButton button = new ToggleButton(span.shortTitle());
                button.setTooltip(new Tooltip(span.title()));
                button.getStyleClass().add("segment");
                button.setUserData(span);
                button.setToggleGroup(spans);
                button.setOnAction(event -> filter.choose(span));
                box.getChildren().add(button);
            }
        }
        box.getChildren().add(custom);
        return box;
    }

    private void show(FilterState state) {
        spans.getToggles().forEach(toggle -> toggle.setSelected(state.span().equals(toggle.getUserData())));
        custom.show(state);
        chips.getChildren()
                .setAll(state.chips().stream()
                        .map(chip -> new ChipView(chip, filter))
                        .toList());
        chips.getChildren().add(add);
        basis.setText("Counts " + state.basis().title());
        basis.getItems()
                .setAll(Arrays.stream(Basis.values())
                        .map(option -> item(option.title(), option == state.basis(), () -> filter.choose(option)))
                        .toList());
        grain.setText(state.grain().map(FilterBar::title).orElse("Auto grain"));
        grain.getItems().setAll(item("Auto", state.grain().isEmpty(), () -> filter.choose(Optional.empty())));
        for (Grain option : Grain.values()) {
            boolean chosen = state.grain().equals(Optional.of(option));
            grain.getItems().add(item(title(option), chosen, () -> filter.choose(Optional.of(option))));
        }
        showZone(state.zone());
    }

    private void showZone(ZoneId chosen) {
        zone.setText(new Times(chosen).zone(filter.clock().instant()));
        Set<ZoneId> zones = new LinkedHashSet<>(List.of(chosen, ZoneId.systemDefault(), ZoneOffset.UTC));
        zone.getItems()
                .setAll(zones.stream()
                        .map(option -> item(option.getId(), option.equals(chosen), () -> filter.choose(option)))
                        .toList());
    }

    private static String title(Grain grain) {
        return switch (grain) {
            case MINUTE -> "1 minute";
            case FIVE_MINUTES -> "5 minutes";
            case QUARTER_HOUR -> "15 minutes";
            case HOUR -> "1 hour";
            case DAY -> "1 day";
        };
    }

    private static RadioMenuItem item(String title, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(title);
        item.setSelected(chosen);
        item.setOnAction(event -> action.run());
        return item;
    }
}
