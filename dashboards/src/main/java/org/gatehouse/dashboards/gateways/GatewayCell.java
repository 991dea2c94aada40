package org.gatehouse.dashboards.gateways;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.parts.FamilyDot;
import org.gatehouse.dashboards.theme.Family;
import org.gatehouse.domain.gateway.Environment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the tree: sign, name, marks, and a figure at the end. Its nodes are reused for every line. */
final class GatewayCell extends TreeCell<Entry> {
    private final Predicate<Entry> filtered;
    private final FontIcon icon = new FontIcon();
    private final FamilyDot dot = new FamilyDot();
    private final Label name = new Label();
    private final Label mark = new Label();
    private final FontIcon chosen = new FontIcon("fth-filter");
    private final Label figure = new Label();
    private final HBox line;
    private final Tooltip tip = new Tooltip();

    GatewayCell(Predicate<Entry> filtered) {
        this.filtered = filtered;
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        figure.getStyleClass().add("muted");
        figure.setMinWidth(USE_PREF_SIZE);
        mark.setMinWidth(USE_PREF_SIZE);
        chosen.getStyleClass().add("line-filtered");
        line = new HBox(7, icon, dot, name, mark, chosen, space, figure);
        line.setAlignment(Pos.CENTER_LEFT);
        List.of(icon, dot, mark, chosen).forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        // The tree would otherwise let long lines scroll sideways instead of shortening the name.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        name.getStyleClass().setAll("label");
        mark("", "");
        switch (entry) {
            case Entry.OfGateway gateway -> show(gateway);
            case Entry.OfEndpoint endpoint -> show(endpoint);
            case Entry.OfDestination destination -> show(destination);
        }
        icon.setVisible(!(entry instanceof Entry.OfDestination));
        dot.setVisible(entry instanceof Entry.OfDestination);
        chosen.setVisible(filtered.test(entry));
        setTooltip(tip);
        setGraphic(line);
        setAccessibleText(name.getText() + " " + mark.getText() + " " + figure.getText()
                + (chosen.isVisible() ? " in the filter" : ""));
    }

    private void show(Entry.OfGateway entry) {
        icon.setIconLiteral("fth-server");
        name.setText(entry.gateway().name());
        name.getStyleClass().add("gateway-name");
        Environment environment = entry.gateway().environment();
        String word = environment == Environment.SAMPLE
                ? "sample data"
                : environment.name().toLowerCase(Locale.ROOT);
        mark(word, "mark-" + environment.name().toLowerCase(Locale.ROOT));
        figure.setText(entry.rows() == 0 ? "" : Numbers.compact((double) entry.rows()));
        tip.setText(entry.gateway().name() + ", a gateway of kind "
                + entry.gateway().kind() + ", " + word + "\n"
                + (entry.gateway().url().isEmpty() ? "" : entry.gateway().url() + "\n")
                + Numbers.exact(entry.rows()) + " requests kept"
                + entry.completeUpTo()
                        .map(at -> ", complete up to " + at + " (UTC)")
                        .orElse(""));
    }

    private void show(Entry.OfEndpoint entry) {
        int destinations = entry.endpoint().destinations().size();
        icon.setIconLiteral(destinations > 1 ? "fth-git-branch" : "fth-corner-down-right");
        name.setText(entry.endpoint().name());
        figure.setText("");
        tip.setText("Endpoint " + entry.endpoint().name() + " with " + destinations
                + (destinations == 1 ? " destination" : " destinations") + ", configured so since " + entry.from()
                + " (UTC)");
    }

    private void show(Entry.OfDestination entry) {
        dot.show(Family.of(entry.destination().model()));
        name.setText(entry.destination().name());
        figure.setText(entry.share());
        if (entry.simulated()) {
            mark("simulated", "mark-simulated");
        }
        tip.setText(
                "Destination " + entry.destination().name() + ", number " + entry.place() + " in the fallback order\n"
                        + "Model " + entry.destination().model() + " of "
                        + entry.destination().provider() + "\n"
                        + (entry.destination().fallbackOnly()
                                ? "Tried only after another one failed"
                                : entry.share() + " of first choices"));
    }

    private void mark(String word, String style) {
        mark.setText(word);
        mark.setVisible(!word.isEmpty());
        mark.getStyleClass().setAll("label", "mark", style);
    }
}
