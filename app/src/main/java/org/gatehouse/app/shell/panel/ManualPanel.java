package org.gatehouse.app.shell.panel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;

/** The user manual, page by page. */
public final class ManualPanel extends BorderPane {
    private static final String FOLDER = "/org/gatehouse/app/manual/";

    /**
     * One page.
     *
     * @param file its file among the resources
     * @param title its name in the list
     */
    record Topic(String file, String title) {}

    /** All pages, in the order of reading. */
    static final List<Topic> ALL = List.of(
            new Topic("start.md", "Getting started"),
            new Topic("pages.md", "Reading the pages"),
            new Topic("gateway.md", "The built-in gateway"),
            new Topic("window.md", "The window and its keys"),
            new Topic("terminal.md", "The command line"),
            new Topic("data.md", "Your data"));

    private final ScrollPane scroll = new ScrollPane();

    public ManualPanel() {
        getStyleClass().add("two-parts");
        ListView<String> topics = new ListView<>();
        topics.getItems().setAll(ALL.stream().map(Topic::title).toList());
        topics.getStyleClass().add("choices");
        topics.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(index -> show(ALL.get(Math.max(0, index.intValue()))));
        topics.getSelectionModel().selectFirst();
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("manual");
        setLeft(topics);
        setCenter(scroll);
    }

    private void show(Topic topic) {
        scroll.setContent(Markdown.show(text(topic)));
        scroll.setVvalue(0);
    }

    static String text(Topic topic) {
        try (InputStream file =
                Objects.requireNonNull(ManualPanel.class.getResourceAsStream(FOLDER + topic.file()), topic.file())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the manual's page " + topic.file() + " cannot be read", e);
        }
    }
}
