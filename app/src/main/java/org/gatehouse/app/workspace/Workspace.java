package org.gatehouse.app.workspace;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.gatehouse.app.jobs.Jobs;
import org.gatehouse.app.settings.Settings;
import org.gatehouse.app.settings.SettingsFile;
import org.gatehouse.app.sync.Pace;
import org.gatehouse.app.sync.Sync;
import org.gatehouse.connectors.Connectors;
import org.gatehouse.connectors.builtin.BuiltinGateway;
import org.gatehouse.connectors.sample.SampleKind;
import org.gatehouse.connectors.secrets.Keychain;
import org.gatehouse.connectors.store.H2Store;
import org.gatehouse.domain.gateway.ConnectorKind;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.price.PriceBook;
import org.gatehouse.domain.store.EndpointVersion;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.StoreException;

/**
 * An open workspace: one folder that can be copied, with the store, the settings and the built-in gateway's files in it.
 * One process has it open at a time. Everything is wired here, and nowhere else. Thread-safe.
 */
public final class Workspace implements AutoCloseable {
    private final Claim claim;
    private final InstantSource clock = InstantSource.system();
    private final Store store;
    private final Settings settings;
    private final Settings session;
    private final SecretPlace secrets;
    private final List<ConnectorKind> kinds;
    private final Jobs jobs;
    private final Sync sync;
    private final BuiltinService builtin;
    private final ControlServer control;
    private volatile Optional<Runnable> raising = Optional.empty();
    private final PriceShelf prices;

    private Workspace(Claim claim, Store store, ControlServer.WorkspaceHandler handler) {
        this.claim = claim;
        this.store = store;
        Path folder = claim.folder();
        settings = Settings.open(new SettingsFile(folder.resolve("settings.json")));
        session = Settings.open(new SettingsFile(folder.resolve("session.json")));
        secrets = new SecretPlace(folder.resolve("vault.json"), Keychain::open, Map.copyOf(System.getenv()));
        prices = new PriceShelf(store);
        kinds = Connectors.all(folder, this::builtinCompleteUpTo);
        jobs = new Jobs(clock);
        sync = new Sync(store, kinds, row -> prices.book().price(row), Pace.USUAL, clock, new Random());
        builtin = new BuiltinService(folder.resolve("gateway"), store, sync, secrets);
        control = ControlServer.listen(folder, (call, out, err, stop) -> handler.handle(this, call, out, err, stop));
    }

    /**
     * Opens a workspace, which takes the claim over. Starts nothing but the answering of other commands.
     *
     * @param handler runs the command lines of other processes
     * @throws WorkspaceException when it cannot be opened; the claim is closed then
     */
    public static Workspace open(Claim claim, ControlServer.WorkspaceHandler handler) {
        Optional<Store> opened = Optional.empty();
        try {
            opened = Optional.of(H2Store.open(claim.folder()));
            return new Workspace(claim, opened.get(), handler);
        } catch (StoreException | UncheckedIOException | WorkspaceException e) {
            opened.ifPresent(Store::close);
            claim.close();
            throw new WorkspaceException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Its folder. */
    public Path folder() {
        return claim.folder();
    }

    /** The one place where everything is kept. */
    public Store store() {
        return store;
    }

    /** What the user has set. */
    public Settings settings() {
        return settings;
    }

    /** How the windows were when the program was last closed. */
    public Settings session() {
        return session;
    }

    /** Where secrets are kept. */
    public SecretPlace secrets() {
        return secrets;
    }

    /** The price book; takes a third of a second the first time. */
    public PriceBook prices() {
        return prices.book();
    }

    /** Every kind of gateway that can be added. */
    public List<ConnectorKind> kinds() {
        return kinds;
    }

    /** Work in the background. */
    public Jobs jobs() {
        return jobs;
    }

    /** What reads the gateways. */
    public Sync sync() {
        return sync;
    }

    /** The built-in gateway, running or not. */
    public BuiltinService gateway() {
        return builtin;
    }

    /** The built-in gateway, if it runs. */
    public Optional<BuiltinGateway> builtin() {
        return builtin.running();
    }

    /** What {@link #raise} does: brings the window to the front. */
    public void onRaise(Runnable action) {
        raising = Optional.of(action);
    }

    /** Brings this process's window to the front; answers whether it has one. */
    public boolean raise() {
        raising.ifPresent(Runnable::run);
        return raising.isPresent();
    }

    /**
     * Adds a sample gateway with its history, unless one is there; reading it is up to sync.
     *
     * @throws GatewayException when no sample of this size can be made
     */
    public Gateway addSample(long rows, Instant end) throws GatewayException {
        Gateway sample = SampleKind.gateway(rows, end);
        if (store.gateways().stream().noneMatch(known -> known.name().equals(sample.name()))) {
            store.save(sample);
            for (EndpointVersion version : SampleKind.history(sample)) {
                store.configured(version.gateway(), version.endpoint(), version.from());
            }
            prices.reload();
        }
        return sample;
    }

    /** Removes every sample gateway with everything that came from it. */
    public void removeSample() {
        store.gateways().stream()
                .filter(gateway -> gateway.environment() == Environment.SAMPLE)
                .forEach(gateway -> sync.remove(gateway.name()));
        prices.reload();
    }

    /** Ends everything in order, so that nothing writes to what is closed already. */
    @Override
    public void close() {
        control.close();
        boolean served = builtin.running().isPresent();
        builtin.close();
        jobs.close();
        sync.close();
        if (served) {
            builtin.drain();
        }
        session.close();
        settings.close();
        store.close();
        claim.close();
    }

    private Instant builtinCompleteUpTo() {
        return builtin.running().map(BuiltinGateway::completeUpTo).orElseGet(clock::instant);
    }
}
