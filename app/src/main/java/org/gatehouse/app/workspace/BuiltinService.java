package org.gatehouse.app.workspace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.gatehouse.app.sync.Sync;
import org.gatehouse.connectors.builtin.BuiltinConfig;
import org.gatehouse.connectors.builtin.BuiltinGateway;
import org.gatehouse.connectors.secrets.Secrets;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.StoreException;

/** Runs the built-in gateway of a workspace, and has what it journals read at once. Thread-safe. */
public final class BuiltinService implements AutoCloseable {
    /** The name of the built-in gateway in its workspace. */
    public static final String NAME = "built-in";

    private final Path home;
    private final Store store;
    private final Sync sync;
    private final Secrets secrets;
    private Optional<BuiltinGateway> running = Optional.empty();

    BuiltinService(Path home, Store store, Sync sync, Secrets secrets) {
        this.home = home;
        this.store = store;
        this.sync = sync;
        this.secrets = secrets;
    }

    /** The gateway, if it runs. */
    public synchronized Optional<BuiltinGateway> running() {
        return running;
    }

    /**
     * How it is set; the sample configuration when nothing was set yet.
     *
     * @throws GatewayException when its file cannot be used
     */
    public BuiltinConfig config() throws GatewayException {
        return BuiltinConfig.load(home);
    }

    /**
     * Starts it with the saved configuration, unless it runs.
     *
     * @param change made to the configuration for this run only
     * @throws GatewayException when its configuration cannot be used or its port is taken
     */
    public synchronized BuiltinGateway start(UnaryOperator<BuiltinConfig> change) throws GatewayException {
        if (running.isPresent()) {
            return running.get();
        }
        BuiltinGateway started = BuiltinGateway.start(home, change.apply(config()), secrets::get, new Random());
        started.onInvocation(() -> sync.wake(NAME));
        running = Optional.of(started);
        store.save(gateway(started.baseUrl()));
        return started;
    }

    private static Gateway gateway(String url) {
        return new Gateway(NAME, "builtin", url, "", Environment.DEVELOPMENT);
    }

    /** Reads what it journaled last into the store; what cannot be read now is read at the next start. */
    void drain() {
        Gateway gateway = gateway("");
        try (Connector connector = sync.connect(gateway)) {
            sync.reading(gateway, connector).toEnd(Stop.never());
        } catch (GatewayException | StoreException e) {
            // The journal keeps it, and the program is closing: there is nobody to tell.
            return;
        }
    }

    /**
     * Changes the saved configuration; the gateway takes it over at once when it runs.
     *
     * @throws GatewayException when it cannot be used or saved; nothing is changed then
     */
    public synchronized void change(UnaryOperator<BuiltinConfig> change) throws GatewayException {
        BuiltinConfig next = change.apply(config());
        next.save(home);
        if (running.isPresent()) {
            running.get().reload(next);
            sync.now(NAME);
        }
    }

    /** Stops it; requests under way end first. Nothing when it does not run. */
    @Override
    public synchronized void close() {
        running.ifPresent(BuiltinGateway::close);
        running = Optional.empty();
    }
}
