package org.gatehouse.app.shell.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gatehouse.app.command.Category;
import org.gatehouse.app.command.Commands;
import org.gatehouse.dashboards.gallery.Fx;
import org.junit.jupiter.api.Test;

final class PanelTextsTest {
    private static final Pattern MENU = Pattern.compile("`(\\w+) > ([^`]+)`");

    @Test
    void everySnippetCarriesUrlAndEndpoint() {
        List<Snippet> all = Snippet.all("http://127.0.0.1:4999", "gh-key", "support");
        assertEquals(
                List.of("OpenAI SDK", "Anthropic SDK", "Claude Code", "Codex", "curl"),
                all.stream().map(Snippet::client).toList());
        for (Snippet snippet : all) {
            assertTrue(snippet.text().contains("http://127.0.0.1:4999"), snippet.client());
            assertTrue(snippet.text().contains("support"), snippet.client());
            assertTrue((snippet.text() + snippet.where()).contains("gh-key"), snippet.client());
        }
    }

    @Test
    void pathsAreThoseThatEachClientExpects() {
        List<Snippet> all = Snippet.all("http://h", "k", "e");
        assertTrue(
                all.get(0).text().contains("base_url=\"http://h/v1\""),
                all.get(0).text());
        assertTrue(
                all.get(1).text().contains("base_url=\"http://h\""), all.get(1).text());
        assertTrue(
                all.get(2).text().contains("ANTHROPIC_BASE_URL=http://h\n"),
                all.get(2).text());
        assertTrue(
                all.get(3).text().contains("base_url = \"http://h/v1\""),
                all.get(3).text());
        assertTrue(
                all.get(4).text().contains("http://h/v1/chat/completions"),
                all.get(4).text());
    }

    @Test
    void theManualNamesOnlyMenusThatExist() {
        for (ManualPanel.Topic topic : ManualPanel.ALL) {
            String text = ManualPanel.text(topic);
            assertTrue(text.startsWith("# " + topic.title() + "\n"), topic.file());
            MENU.matcher(text)
                    .results()
                    .forEach(menu -> assertTrue(
                            Commands.ALL.stream()
                                    .anyMatch(command ->
                                            command.category().title().equals(menu.group(1))
                                                    && command.title().equals(menu.group(2))),
                            topic.file() + " names " + menu.group()));
        }
        assertTrue(Category.values().length > 0);
    }

    @Test
    void markdownKeepsEveryWord() {
        VBox page = Fx.get(() -> Markdown.show("# Head\nOne `two`\nthree.\n\n- four\n```\nfive\n  six\n```\nseven"));
        List<String> kinds = page.getChildren().stream()
                .map(node -> node.getStyleClass().isEmpty()
                        ? "flow"
                        : node.getStyleClass().getLast())
                .toList();
        assertEquals(List.of("manual-h1", "flow", "manual-item", "manual-code", "flow"), kinds);
        String paragraph = ((TextFlow) page.getChildren().get(1))
                .getChildren().stream().map(part -> ((Text) part).getText()).collect(Collectors.joining("|"));
        assertEquals("One |two| three.", paragraph);
    }
}
