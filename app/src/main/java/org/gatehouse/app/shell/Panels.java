package org.gatehouse.app.shell;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.gatehouse.app.command.Desk;
import org.gatehouse.app.command.KeyMap;
import org.gatehouse.app.command.Panel;
import org.gatehouse.app.shell.panel.AboutPanel;
import org.gatehouse.app.shell.panel.AddPanel;
import org.gatehouse.app.shell.panel.ConnectPanel;
import org.gatehouse.app.shell.panel.DoctorPanel;
import org.gatehouse.app.shell.panel.KeymapPanel;
import org.gatehouse.app.shell.panel.KeysPanel;
import org.gatehouse.app.shell.panel.ManualPanel;
import org.gatehouse.app.shell.panel.Sheet;
import org.gatehouse.connectors.builtin.BuiltinConfig;
import org.gatehouse.domain.stop.Stop;

/** Makes the panels that open over the window. */
final class Panels {
    private final Parts parts;
    private final Desk desk;
    private final KeyMap keys;
    private final Background background;
    private final Overlay overlay;

    Panels(Parts parts, Desk desk, KeyMap keys, Background background, Overlay overlay) {
        this.parts = parts;
        this.desk = desk;
        this.keys = keys;
        this.background = background;
        this.overlay = overlay;
    }

    /** Opens a panel. */
    void open(Panel panel, Facts facts) {
        switch (panel) {
            case CONNECT -> connect(facts);
            case KEYS -> show(panel, virtualKeys());
            case ADD_GATEWAY -> show(panel, add());
            case KEYMAP -> show(panel, new KeymapPanel(keys));
            case MANUAL -> show(panel, new ManualPanel());
            case DOCTOR -> show(panel, doctor());
            case ABOUT -> show(panel, new AboutPanel(parts.folder()));
        }
    }

    private void show(Panel panel, Node content) {
        overlay.open(new Sheet(panel.title(), content, overlay::close));
    }

    private void connect(Facts facts) {
        background.read("read the gateway's configuration", parts.host()::gatewayConfig, config -> {
            String url = facts.gatewayUrl().orElse("http://127.0.0.1:" + config.port());
            String endpoint = config.endpoints().isEmpty()
                    ? "chat"
                    : config.endpoints().getFirst().name();
            show(Panel.CONNECT, new ConnectPanel(url, facts.gatewayUrl().isPresent(), endpoint));
        });
    }

    private Node virtualKeys() {
        KeysPanel panel = new KeysPanel(this::change);
        background.read("read the gateway's configuration", parts.host()::gatewayConfig, panel::show);
        return panel;
    }

    private void change(UnaryOperator<BuiltinConfig> how, Consumer<BuiltinConfig> then) {
        background.read(
                "change the gateway's configuration",
                () -> {
                    parts.host().changeGateway(how);
                    return parts.host().gatewayConfig();
                },
                then);
    }

    private Node add() {
        AddPanel panel = new AddPanel(
                desk,
                (port, capture) -> parts.jobs().start("Change the built-in gateway", progress -> {
                    parts.host()
                            .changeGateway(config -> new BuiltinConfig(
                                    port,
                                    config.requireKey(),
                                    capture,
                                    config.maxBodyBytes(),
                                    config.upstreams(),
                                    config.endpoints(),
                                    config.keys()));
                    return "saved; a new port holds from the next start";
                }));
        background.read("read the gateway's configuration", parts.host()::gatewayConfig, panel::show);
        return panel;
    }

    private Node doctor() {
        DoctorPanel panel = new DoctorPanel();
        background.read("examine this machine", () -> parts.host().examine(Stop.never()), panel::show);
        return panel;
    }
}
