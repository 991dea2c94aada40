package org.gatehouse.app.shell.bar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.gatehouse.app.command.Desk;
import org.gatehouse.app.command.Tool;
import org.gatehouse.app.jobs.JobView;
import org.gatehouse.app.sync.SyncStatus;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the bottom: every gateway's age, running jobs, the zone, the database's size and the gateway's URL. */
public final class StatusBar extends HBox {
    private static final int GATEWAYS_SHOWN = 5;
    private static final double DOT = 3.5;

    private final HBox gateways = new HBox();
    private final Button jobs = flat("status-jobs");
    private final ProgressBar progress = new ProgressBar();
    private final Label zone = new Label();
    private final Label size = new Label();
    private final Button url = flat("status-url");

    /** @param copied told after the URL was copied */
    public StatusBar(Desk desk, Runnable copied) {
        getStyleClass().add("status-bar");
        gateways.getStyleClass().add("status-gateways");
        zone.getStyleClass().add("status-zone");
        size.getStyleClass().add("status-size");
        progress.getStyleClass().add("status-progress");
        zone.setTooltip(new Tooltip("The reporting time zone"));
        size.setTooltip(new Tooltip("The size of the database on disk"));
        jobs.setGraphic(progress);
        jobs.setOnAction(event -> desk.toggle(Tool.TASKS));
        url.setTooltip(new Tooltip("The built-in gateway's base URL; click to copy"));
        url.setOnAction(event -> copy(desk, copied));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(gateways, space, jobs, url, size, zone);
    }

    /** Shows how reading each gateway goes. */
    public void gateways(List<SyncStatus> status, Instant now, ZoneId reporting) {
        List<GatewayLine> lines = status.stream()
                .limit(GATEWAYS_SHOWN)
                .map(one -> GatewayLine.of(one, now, reporting))
                .toList();
        while (gateways.getChildren().size() > lines.size()) {
            gateways.getChildren().removeLast();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i == gateways.getChildren().size()) {
                gateways.getChildren().add(new GatewayLabel());
            }
            ((GatewayLabel) gateways.getChildren().get(i)).show(lines.get(i));
        }
    }

    /** Shows the jobs that run. */
    public void jobs(List<JobView> all) {
        List<JobView> running = all.stream().filter(job -> !job.state().ended()).toList();
        jobs.setVisible(!running.isEmpty());
        if (!running.isEmpty()) {
            JobView first = running.getLast();
            jobs.setText(first.name() + (running.size() > 1 ? " and " + (running.size() - 1) + " more" : ""));
            progress.setProgress(first.done().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        }
    }

    /** Shows the reporting zone, the database's size, and the gateway's URL while it runs. */
    public void facts(String zoneName, long bytes, Optional<String> gatewayUrl) {
        zone.setText(zoneName);
        size.setText(bytes < 0 ? "" : Bytes.text(bytes));
        url.setText(gatewayUrl.orElse("Start gateway"));
        url.setGraphic(new FontIcon(gatewayUrl.isPresent() ? "fth-copy" : "fth-play"));
    }

    private void copy(Desk desk, Runnable copied) {
        if (!desk.gatewayRuns()) {
            desk.startGateway();
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(url.getText());
        Clipboard.getSystemClipboard().setContent(content);
        copied.run();
    }

    private static Button flat(String style) {
        Button button = new Button();
        button.getStyleClass().addAll("status-button", style);
        return button;
    }

    private static final class GatewayLabel extends HBox {
        private final Circle dot = new Circle(DOT);
        private final Label name = new Label();
        private final Label text = new Label();
        private final Tooltip detail = new Tooltip();

        GatewayLabel() {
            getStyleClass().add("status-gateway");
            dot.getStyleClass().add("dot");
            text.getStyleClass().addAll("muted", "status-age");
            detail.setWrapText(true);
            detail.setMaxWidth(480);
            Tooltip.install(this, detail);
            getChildren().setAll(dot, name, text);
        }

        void show(GatewayLine line) {
            name.setText(line.name());
            text.setText(line.text());
            detail.setText(line.detail());
            for (GatewayLine.Level level : GatewayLine.Level.values()) {
                PseudoClass state = PseudoClass.getPseudoClass(level.name().toLowerCase(Locale.ROOT));
                pseudoClassStateChanged(state, level == line.level());
            }
        }
    }
}
