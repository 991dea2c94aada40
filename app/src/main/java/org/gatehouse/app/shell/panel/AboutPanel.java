package org.gatehouse.app.shell.panel;

import java.nio.file.Path;
import javafx.scene.control.ScrollPane;
import org.gatehouse.connectors.price.BundledPrices;
import org.gatehouse.connectors.sample.SampleKind;

/** What this program is, and whose work it stands on. */
public final class AboutPanel extends ScrollPane {
    /** @param workspace the workspace's folder */
    public AboutPanel(Path workspace) {
        getStyleClass().add("manual");
        setFitToWidth(true);
        String version = AboutPanel.class.getPackage().getImplementationVersion();
        setContent(Markdown.show(text(version == null ? "from the build tree" : version, workspace)));
    }

    private static String text(String version, Path workspace) {
        return """
            # Gatehouse %s
            The desktop console for AI gateways: what requests cost, how long they take, and where they go.
            ## This workspace
            `%s`
            ## License
            Gatehouse is free software under the Apache License 2.0.
            ## Data
            - %s
            - %s
            ## Libraries and fonts
            - JavaFX (GPL 2 with classpath exception), H2 (MPL 2.0 or EPL 1.0), Jackson, OkHttp, picocli, Ikonli, TilesFX (Apache License 2.0)
            - AtlantaFX, BentoFX (MIT), ControlsFX, java-keyring (BSD 3-Clause), Feather icons (MIT)
            - Inter and JetBrains Mono (SIL Open Font License 1.1; their text is in the program's resources)
            """.formatted(version, workspace, SampleKind.ATTRIBUTION, BundledPrices.ATTRIBUTION);
    }
}
