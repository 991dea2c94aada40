package org.gatehouse.dashboards.requests;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.format.Money;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.dashboards.format.Times;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.gatehouse.domain.store.Stored;

/** One request: its attempts, tokens, timing, cost and caller. */
public final class RequestDetails extends StackPane {
    /** With instants in UTC. */
    public RequestDetails(Stored request) {
        this(request, ZoneOffset.UTC);
    }

    /** With instants in the reporting zone. */
    public RequestDetails(Stored request, ZoneId zone) {
        Invocation row = request.row();
        getStyleClass().add("request-details");
        getStylesheets()
                .add(Objects.requireNonNull(RequestDetails.class.getResource("requests.css"))
                        .toExternalForm());
        VBox content = new VBox(
                new RequestHeader(request, new Times(zone)),
                section("Attempts", new WaterfallPane(Waterfall.of(row))),
                section("Tokens", new TokensPane(row.tokens())),
                new SideBySide(section("Timing", timing(row.timing())), section("Cost", cost(row.cost()))),
                new SideBySide(section("Caller", caller(row)), section("Record", record(request))));
        content.getStyleClass().add("request-sections");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("Details of request " + row.id());
        getChildren().add(scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> copy(event, request));
    }

    private static void copy(KeyEvent event, Stored request) {
        if (RequestMenu.COPY.match(event)) {
            RequestMenu.copy(RequestJson.of(request));
            event.consume();
        } else if (RequestMenu.COPY_ID.match(event)) {
            RequestMenu.copy(request.row().id());
            event.consume();
        }
    }

    private static VBox section(String title, Node content) {
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        VBox section = new VBox(head, content);
        section.getStyleClass().add("request-section");
        return section;
    }

    private static Facts timing(Timing timing) {
        return new Facts()
                .add("Latency", exact(timing.latencyMicros()))
                .add("TTFB", exact(timing.ttfbMicros()))
                .add("Definition", Texts.basis(timing.basis()) + ".");
    }

    private static String exact(long micros) {
        return micros == Timing.NOT_KNOWN
                ? ""
                : Durations.micros((double) micros) + "  (" + Numbers.exact(micros) + " µs)";
    }

    private static Facts cost(Cost cost) {
        Facts facts = new Facts()
                .add("Amount", cost.state() == CostState.UNPRICED ? "" : Money.exact(cost.total()))
                .add("State", Texts.state(cost.state()));
        if (!cost.priceRows().isEmpty()) {
            facts.addCode("Price rows", String.join("\n", cost.priceRows()));
        }
        return cost.note().isEmpty() ? facts : facts.add("Note", cost.note());
    }

    private static Facts caller(Invocation row) {
        Facts facts = new Facts()
                .add("User", row.caller().user())
                .add("Team", row.caller().team())
                .add("Key", row.caller().key())
                .add("Client", row.caller().client());
        row.tags().forEach((key, value) -> facts.addCode("Tag " + key, value));
        return facts;
    }

    private static Facts record(Stored request) {
        Invocation row = request.row();
        return new Facts()
                .addCode("Id", row.id())
                .add("Gateway", request.gateway())
                .addCode("Requested model", row.requestedModel())
                .addCode("Answered by", row.deciding().map(RequestDetails::who).orElse(""))
                .add("Received (UTC)", row.at().toString())
                .add("Source", row.source());
    }

    private static String who(Attempt attempt) {
        return attempt.provider() + " / " + attempt.model();
    }
}
