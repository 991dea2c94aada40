package org.gatehouse.app.shell.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * Shows the manual's small part of Markdown: headings, paragraphs, lists with {@code -}, blocks of code between
 * {@code ```} and inline code between {@code `}.
 */
final class Markdown {
    private static final String FENCE = "```";

    private final List<Node> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> code = new ArrayList<>();
    private boolean inCode;

    private Markdown() {}

    /** The text as nodes. */
    static VBox show(String text) {
        Markdown markdown = new Markdown();
        text.lines().forEach(markdown::line);
        markdown.endParagraph();
        VBox page = new VBox();
        page.getChildren().setAll(markdown.blocks);
        page.getStyleClass().add("manual-page");
        return page;
    }

    private void line(String line) {
        if (line.startsWith(FENCE)) {
            endParagraph();
            fence();
        } else if (inCode) {
            code.add(line);
        } else if (line.startsWith("#")) {
            endParagraph();
            heading(line);
        } else if (line.startsWith("- ")) {
            endParagraph();
            blocks.add(item(line.substring(2)));
        } else if (line.isBlank()) {
            endParagraph();
        } else {
            paragraph.add(line.strip());
        }
    }

    private void fence() {
        if (inCode) {
            Label block = new Label(String.join("\n", code));
            block.getStyleClass().addAll("code", "manual-code");
            block.setMaxWidth(Double.MAX_VALUE);
            blocks.add(block);
            code.clear();
        }
        inCode = !inCode;
    }

    private void heading(String line) {
        int level = line.startsWith("##") ? 2 : 1;
        Label heading = new Label(line.replaceFirst("^#+ *", ""));
        heading.getStyleClass().add("manual-h" + level);
        blocks.add(heading);
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(flow(String.join(" ", paragraph)));
            paragraph.clear();
        }
    }

    private static Node item(String text) {
        TextFlow flow = flow(text);
        HBox.setHgrow(flow, Priority.ALWAYS);
        HBox item = new HBox(new Label("•"), flow);
        item.getStyleClass().add("manual-item");
        return item;
    }

    private static TextFlow flow(String text) {
        TextFlow flow = new TextFlow();
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            Text part = new Text(parts[i]);
            part.getStyleClass().add(i % 2 == 0 ? "manual-text" : "manual-inline");
            flow.getChildren().add(part);
        }
        return flow;
    }
}
