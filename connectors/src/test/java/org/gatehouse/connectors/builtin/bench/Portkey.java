package org.gatehouse.connectors.builtin.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The Portkey gateway from npm, for comparison, where npm is there. */
final class Portkey {
    private static final int INSTALL_MINUTES = 5;
    private static final int START_SECONDS = 20;

    /** Its published dependencies have moved on to versions with which it cannot stream; these are those of its own lock. */
    private static final String PACKAGE = """
            {"private": true,
             "dependencies": {"@portkey-ai/gateway": "1.15.2"},
             "overrides": {"@hono/node-server": "1.13.5", "hono": "4.9.7"}}
            """;

    /** It has no option for the address to listen on and would take all of them. */
    private static final String LOOPBACK_ONLY = """
            const net = require('net');
            const listen = net.Server.prototype.listen;
            net.Server.prototype.listen = function (first, ...rest) {
              if (first && typeof first === 'object') return listen.call(this, {...first, host: '127.0.0.1'}, ...rest);
              return listen.call(this, {port: first, host: '127.0.0.1'}, ...rest.filter(r => typeof r === 'function'));
            };
            """;

    private Portkey() {}

    /** Installs and starts it; nothing where npm is not there or cannot install it. */
    static Optional<Target> start(Children children, Path folder, int upstreamPort)
            throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("portkey"));
        Files.writeString(home.resolve("package.json"), PACKAGE);
        Files.writeString(home.resolve("loopback.cjs"), LOOPBACK_ONLY);
        if (!installed(home)) {
            return Optional.empty();
        }
        int port = freePort();
        children.start(new ProcessBuilder(
                        "node",
                        "--require",
                        "./loopback.cjs",
                        "node_modules/@portkey-ai/gateway/build/start-server.js",
                        "--port=" + port,
                        "--headless")
                .directory(home.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD));
        String config = "{\"provider\":\"openai\",\"api_key\":\"none\",\"custom_host\":\"http://127.0.0.1:"
                + upstreamPort + "/v1\"}";
        return listens(port)
                ? Optional.of(new Target("Portkey 1.15.2", port, Map.of("x-portkey-config", config)))
                : Optional.empty();
    }

    private static boolean installed(Path home) throws InterruptedException {
        try {
            Process npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts")
                    .directory(home.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return npm.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) && npm.exitValue() == 0;
        } catch (IOException noNpm) {
            System.err.println("npm is not there, so Portkey is left out: " + noNpm.getMessage());
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        for (int i = 0; i < START_SECONDS * 10; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return socket.isConnected();
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
        return false;
    }
}
