package org.gatehouse.dashboards.requests;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gatehouse.dashboards.format.Numbers;
import org.gatehouse.domain.invocation.Tokens;

/** Token counts by kind: a bar, its legend, and where the counts come from. */
final class TokensPane extends VBox {
    TokensPane(Tokens tokens) {
        getStyleClass().add("tokens");
        TokenParts parts = TokenParts.of(tokens);
        if (tokens.known() && parts.total() > 0) {
            getChildren().addAll(new PartsBar(parts), legend(parts, tokens));
        }
        Label basis = new Label(Texts.basis(tokens) + "." + further(tokens));
        basis.getStyleClass().add("muted");
        basis.setWrapText(true);
        getChildren().add(basis);
    }

    private static FlowPane legend(TokenParts parts, Tokens tokens) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("tokens-legend");
        for (TokenParts.Part part : parts.parts()) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", part.kind().style());
            legend.getChildren()
                    .add(new Label(part.kind().title() + "  " + Texts.tokens(tokens, part.count()), swatch));
        }
        return legend;
    }

    // These are parts of the same tokens seen from another side, so they cannot stand in the same bar.
    private static String further(Tokens tokens) {
        String text = (tokens.audioInput() > 0 ? " Audio input " + Numbers.exact(tokens.audioInput()) + "." : "")
                + (tokens.imageInput() > 0 ? " Image input " + Numbers.exact(tokens.imageInput()) + "." : "")
                + (tokens.audioOutput() > 0 ? " Audio output " + Numbers.exact(tokens.audioOutput()) + "." : "");
        return text.isEmpty() ? "" : " Of these:" + text;
    }

    /** The parts side by side, each as wide as its share, none invisible. */
    private static final class PartsBar extends Region {
        private static final double LEAST = 2;
        private static final double GAP = 1;

        private final TokenParts parts;

        PartsBar(TokenParts parts) {
            this.parts = parts;
            getStyleClass().add("tokens-bar");
            setMinHeight(12);
            setPrefHeight(12);
            setAccessibleText(parts.parts().stream()
                    .map(part -> part.kind().title() + " " + Numbers.exact(part.count()))
                    .collect(Collectors.joining(", ", "Tokens: ", "")));
            for (TokenParts.Part part : parts.parts()) {
                Region piece = new Region();
                piece.getStyleClass().add(part.kind().style());
                getChildren().add(piece);
            }
        }

        @Override
        protected void layoutChildren() {
            int count = parts.parts().size();
            double room = Math.max(0, getWidth() - (LEAST + GAP) * count);
            double x = 0;
            for (int i = 0; i < count; i++) {
                double share = (double) parts.parts().get(i).count() / (double) parts.total();
                double width = LEAST + share * room;
                getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
                x += width + GAP;
            }
        }
    }
}
