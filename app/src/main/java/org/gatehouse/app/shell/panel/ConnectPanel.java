package org.gatehouse.app.shell.panel;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** Ready-to-copy text that points a client at the built-in gateway. */
public final class ConnectPanel extends BorderPane {
    private final Label where = new Label();
    private final CopyBox text = new CopyBox("");

    /**
     * @param url the gateway's base URL
     * @param runs whether it runs
     * @param endpoint the endpoint in the examples
     */
    public ConnectPanel(String url, boolean runs, String endpoint) {
        getStyleClass().add("two-parts");
        List<Snippet> snippets = Snippet.all(url, Snippet.ANY_KEY, endpoint);
        ListView<String> clients = new ListView<>();
        clients.getItems().setAll(snippets.stream().map(Snippet::client).toList());
        clients.getStyleClass().add("choices");
        clients.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> show(snippets.get(Math.max(0, index.intValue()))));
        clients.getSelectionModel().selectFirst();
        where.getStyleClass().add("muted");
        where.setWrapText(true);
        Label state = new Label(
                runs
                        ? "The gateway answers on " + url + ". Any key works until virtual keys are required."
                        : "The gateway does not run. Start it with Gateway > Start the built-in gateway.");
        state.setWrapText(true);
        state.getStyleClass().add(runs ? "muted" : "caution");
        VBox right = new VBox(where, text, state);
        right.getStyleClass().add("part");
        setLeft(clients);
        setCenter(right);
    }

    private void show(Snippet snippet) {
        where.setText(snippet.where());
        text.show(snippet.text());
    }
}
