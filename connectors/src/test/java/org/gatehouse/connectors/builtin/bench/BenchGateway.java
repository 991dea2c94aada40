package org.gatehouse.connectors.builtin.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import org.gatehouse.connectors.builtin.BuiltinConfig;
import org.gatehouse.connectors.builtin.BuiltinGateway;
import org.gatehouse.connectors.builtin.UpstreamConfig;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.GatewayException;

/** A process with the built-in gateway before one upstream. Prints its port. */
final class BenchGateway {
    private BenchGateway() {}

    public static void main(String[] args) throws GatewayException, InterruptedException {
        BuiltinConfig config = BuiltinConfig.of(
                        List.of(UpstreamConfig.openai("upstream", "http://127.0.0.1:" + args[1] + "/v1", "")),
                        List.of(new Endpoint(
                                "bench", List.of(new Destination("one", "upstream", "bench", 100)), 30_000)))
                .withPort(0);
        BuiltinGateway gateway =
                BuiltinGateway.start(Path.of(args[0]), config, name -> Optional.empty(), new SplittableRandom());
        System.out.println(gateway.port());
        new CountDownLatch(1).await();
    }
}
