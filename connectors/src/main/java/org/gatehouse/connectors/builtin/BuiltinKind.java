package org.gatehouse.connectors.builtin;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.gatehouse.connectors.builtin.journal.JournalReader;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.ConnectorKind;
import org.gatehouse.domain.gateway.Discovery;
import org.gatehouse.domain.gateway.Environment;
import org.gatehouse.domain.gateway.Gateway;
import org.gatehouse.domain.gateway.UsageSource;

/** Reads the built-in gateway: its usage from the journal, its endpoints from its configuration. */
public final class BuiltinKind implements ConnectorKind {
    /** The word stored in {@link Gateway#kind()}. */
    public static final String ID = "builtin";

    private final Path home;
    private final Supplier<Instant> completeUpTo;

    /**
     * @param workspace the workspace folder
     * @param completeUpTo {@link BuiltinGateway#completeUpTo()} of the running gateway, or now when none runs
     */
    public BuiltinKind(Path workspace, Supplier<Instant> completeUpTo) {
        this.home = home(workspace);
        this.completeUpTo = completeUpTo;
    }

    /** The built-in gateway's folder in a workspace. */
    public static Path home(Path workspace) {
        return workspace.resolve("gateway");
    }

    /** The built-in gateway as an entry in the list of gateways. */
    public static Gateway gateway(String name, String baseUrl) {
        return new Gateway(name, ID, baseUrl, "", Environment.DEVELOPMENT);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String title() {
        return "Built-in gateway";
    }

    @Override
    public Connector open(Gateway gateway) {
        JournalReader journal = new JournalReader(home.resolve("journal"));
        return new Open(new JournalUsage(journal, completeUpTo), stop -> {
            stop.check();
            return BuiltinConfig.load(home).endpoints();
        });
    }

    private record Open(UsageSource source, Discovery endpoints) implements Connector {
        @Override
        public Optional<UsageSource> usage() {
            return Optional.of(source);
        }

        @Override
        public Optional<Discovery> discovery() {
            return Optional.of(endpoints);
        }

        @Override
        public void close() {
            // Nothing is held open between two pulls.
        }
    }
}
