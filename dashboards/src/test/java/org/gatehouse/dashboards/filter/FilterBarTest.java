package org.gatehouse.dashboards.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.ToggleButton;
import org.gatehouse.dashboards.data.Data;
import org.gatehouse.dashboards.gallery.Fx;
import org.gatehouse.dashboards.gallery.Screen;
import org.gatehouse.dashboards.page.PageContext;
import org.gatehouse.dashboards.theme.Look;
import org.gatehouse.dashboards.theme.Theme;
import org.gatehouse.domain.query.Dimension;
import org.junit.jupiter.api.Test;

final class FilterBarTest {
    private final PageContext context = Screen.context(Data.sample(200));
    private final FilterBar bar = Fx.get(() -> {
        FilterBar made = new FilterBar(context.filter(), context.store(), context.fx());
        Theme.apply(new Scene(made, 1200, 60), Look.LIGHT);
        made.applyCss();
        made.layout();
        return made;
    });

    private List<String> texts(String style) {
        return bar.lookupAll(style).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void spansAreOneClickAway() {
        Fx.run(() -> {
            ToggleButton hour =
                    (ToggleButton) bar.lookupAll(".segment").iterator().next();
            hour.fire();
            assertEquals(Span.HOUR, context.filter().getState().span());
            assertTrue(hour.isSelected());
            context.filter().choose(Span.MONTH);
            assertTrue(!hour.isSelected());
        });
    }

    @Test
    void chipsShowAndComeOff() {
        Fx.run(() -> {
            context.filter().add(Dimension.Column.TEAM, "Support");
            bar.applyCss();
            assertEquals(List.of("team: Support"), texts(".chip-text"));
            ((Button) bar.lookup(".chip-text")).fire();
            bar.applyCss();
            assertEquals(List.of("team is not Support"), texts(".chip-text"));
            ((Button) bar.lookup(".chip-cross")).fire();
            assertEquals(List.of(), context.filter().getState().chips());
        });
    }

    @Test
    void valuesAreReadWhenADimensionIsOpened() {
        Menu endpoints = Fx.get(() -> {
            AddFilterMenu add = (AddFilterMenu) bar.lookup(".add-filter");
            Menu menu = (Menu) add.getItems().get(1);
            menu.getOnShowing().handle(null);
            return menu;
        });
        Fx.await("the values are there", () -> endpoints.getItems().size() > 1);
        Fx.run(() -> {
            assertEquals("agents", endpoints.getItems().getFirst().getText());
            endpoints.getItems().getFirst().fire();
            assertEquals(
                    List.of(new Chip(Dimension.Column.ENDPOINT, List.of("agents"), false)),
                    context.filter().getState().chips());
        });
    }
}
