package org.gatehouse.app.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gatehouse.app.cli.doctor.Finding;
import org.gatehouse.app.cli.doctor.Folder;
import org.gatehouse.app.cli.doctor.Inside;
import org.gatehouse.app.cli.doctor.Machine;
import org.gatehouse.app.workspace.Workspace;
import org.gatehouse.connectors.builtin.BuiltinConfig;
import org.gatehouse.connectors.builtin.BuiltinGateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.stop.Stop;

/** A real workspace behind the window. */
record WorkspaceHost(Workspace workspace) implements Host {
    private static final long SAMPLE_ROWS = 120_000;

    @Override
    public Optional<String> gatewayUrl() {
        return workspace.builtin().map(BuiltinGateway::baseUrl);
    }

    @Override
    public BuiltinConfig gatewayConfig() throws GatewayException {
        return workspace.gateway().config();
    }

    @Override
    public String startGateway() throws GatewayException {
        String url = workspace.gateway().start(UnaryOperator.identity()).baseUrl();
        workspace.sync().refresh();
        return url;
    }

    @Override
    public void stopGateway() {
        workspace.gateway().close();
    }

    @Override
    public void changeGateway(UnaryOperator<BuiltinConfig> change) throws GatewayException {
        workspace.gateway().change(change);
    }

    @Override
    public void addSample() throws GatewayException {
        workspace.addSample(SAMPLE_ROWS, Instant.now());
        workspace.sync().refresh();
    }

    @Override
    public void removeSample() {
        workspace.removeSample();
    }

    @Override
    public List<Finding> examine(Stop stop) {
        List<Finding> all =
                new ArrayList<>(new Machine(Map.copyOf(System.getenv()), System.getProperty("os.name", "")).check());
        all.add(Folder.disk(workspace.folder()));
        all.add(Folder.privacy(workspace.folder()));
        all.addAll(new Inside(workspace, stop).check());
        return all;
    }
}
