package org.gatehouse.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gatehouse.app.cli.doctor.Finding;
import org.gatehouse.connectors.builtin.BuiltinConfig;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.stop.Stop;

/** A host whose gateway has one address on every machine, so that pictures are the same. Thread-safe. */
final class SetHost implements Host {
    static final String URL = "http://127.0.0.1:4180";

    private final List<String> done = new ArrayList<>();
    private BuiltinConfig config = BuiltinConfig.sample();
    private boolean runs;

    SetHost(boolean runs) {
        this.runs = runs;
    }

    /** What was asked of it, in order. */
    synchronized List<String> done() {
        return List.copyOf(done);
    }

    @Override
    public synchronized Optional<String> gatewayUrl() {
        return runs ? Optional.of(URL) : Optional.empty();
    }

    @Override
    public synchronized BuiltinConfig gatewayConfig() {
        return config;
    }

    @Override
    public synchronized String startGateway() throws GatewayException {
        if (done.contains("refuse")) {
            throw new GatewayException("port 4180 is taken; set another under Gateway > Add a gateway");
        }
        runs = true;
        return URL;
    }

    /** Makes the next starts fail. */
    synchronized void refuse() {
        done.add("refuse");
    }

    @Override
    public synchronized void stopGateway() {
        runs = false;
    }

    @Override
    public synchronized void changeGateway(UnaryOperator<BuiltinConfig> change) {
        config = change.apply(config);
    }

    @Override
    public synchronized void addSample() {
        done.add("addSample");
    }

    @Override
    public synchronized void removeSample() {
        done.add("removeSample");
    }

    @Override
    public List<Finding> examine(Stop stop) {
        return List.of(
                new Finding("java", Finding.Level.OK, "Java 25", ""),
                new Finding("secrets", Finding.Level.LIMITED, "the keychain is locked", "unlock it"),
                new Finding("gateway", Finding.Level.PROBLEM, "port 4180 is taken", "end the other program"));
    }
}
