package org.gatehouse.connectors.builtin;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import org.gatehouse.connectors.builtin.http.LoopbackServer;
import org.gatehouse.connectors.builtin.journal.Journal;
import org.gatehouse.domain.gateway.GatewayException;

/**
 * The built-in gateway: an HTTP server on 127.0.0.1 that speaks the APIs of OpenAI and Anthropic, splits and falls back
 * as its endpoints say, and journals each invocation before its client has the whole answer. Thread-safe.
 */
public final class BuiltinGateway implements AutoCloseable {
    private final LoopbackServer server;
    private final OkHttpClient http;
    private final Relay relay;
    private final Recorder recorder;
    private final Function<UpstreamConfig, Upstream> opener;
    private volatile Live live;

    private BuiltinGateway(
            Recorder recorder,
            BuiltinConfig config,
            Function<String, Optional<String>> secrets,
            RandomGenerator random,
            LoopbackServer server) {
        RandomGenerator shared = new SharedRandom(random);
        this.recorder = recorder;
        this.server = server;
        http = UpstreamHttp.client();
        relay = new Relay(shared);
        opener = upstream -> upstream.kind() == UpstreamKind.SIMULATED
                ? new SimulatedUpstream(upstream, shared)
                : new HttpUpstream(http, upstream, secrets);
        live = Live.of(config, opener);
    }

    /**
     * Starts a gateway.
     *
     * @param home the folder for its journal, {@code gateway} of the workspace
     * @param secrets finds the upstreams' API keys by the names under which they are kept
     * @param random draws destinations and simulates models
     * @throws GatewayException when the configuration is not valid, the port is taken, or the journal cannot be written
     */
    public static BuiltinGateway start(
            Path home, BuiltinConfig config, Function<String, Optional<String>> secrets, RandomGenerator random)
            throws GatewayException {
        ConfigRules.check(config, "The gateway's configuration");
        LoopbackServer server = bind(config.port());
        try {
            Recorder recorder =
                    new Recorder(Journal.open(home.resolve("journal")), new PayloadLog(home.resolve("payloads")));
            BuiltinGateway gateway = new BuiltinGateway(recorder, config, secrets, random, server);
            gateway.serve();
            return gateway;
        } catch (IOException failed) {
            server.close();
            throw new GatewayException(
                    "The gateway's journal in " + home + " cannot be written (" + failed.getMessage()
                            + "). Check the disk and the permissions.",
                    failed);
        }
    }

    private static LoopbackServer bind(int port) throws GatewayException {
        try {
            return LoopbackServer.bind(port);
        } catch (IOException taken) {
            throw new GatewayException(
                    "Port " + port + " of 127.0.0.1 cannot be used (" + taken.getMessage()
                            + "). End the program that uses it, or set another port for the gateway.",
                    taken);
        }
    }

    private void serve() {
        server.serve(new Front(() -> live, relay, recorder));
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** What a client takes as base address; OpenAI SDKs want {@code /v1} added to it. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port();
    }

    /** The configuration that new calls get. */
    public BuiltinConfig config() {
        return live.config();
    }

    /**
     * Serves new calls by another configuration; those under way end by the old one. Another port takes effect at the
     * next start.
     *
     * @throws GatewayException when it is not valid; the old one stays
     */
    public void reload(BuiltinConfig config) throws GatewayException {
        ConfigRules.check(config, "The gateway's configuration");
        live = Live.of(config, opener);
    }

    /** Calls back after each journaled invocation, on the thread that served it: return at once. */
    public void onInvocation(Runnable listener) {
        recorder.listen(listener);
    }

    /** Every invocation that began before this instant is in the journal. */
    public Instant completeUpTo() {
        return recorder.completeUpTo();
    }

    /** What is wrong with the gateway as it runs, with the remedy. */
    public Optional<String> problem() {
        return recorder.problem();
    }

    /** Stops taking calls, cuts off those under way and forces the journal to disk. */
    @Override
    public void close() {
        server.close();
        relay.close();
        http.connectionPool().evictAll();
        http.dispatcher().executorService().shutdown();
        try {
            recorder.close();
        } catch (IOException failed) {
            recorder.tell(
                    "The end of the gateway's journal could not be forced to disk (" + failed.getMessage() + ").");
        }
    }
}
