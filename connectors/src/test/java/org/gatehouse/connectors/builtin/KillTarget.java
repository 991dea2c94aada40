package org.gatehouse.connectors.builtin;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import org.gatehouse.domain.gateway.GatewayException;

/** A process that serves until it is killed; it prints its port. */
final class KillTarget {
    private KillTarget() {}

    public static void main(String[] args) throws GatewayException, InterruptedException {
        BuiltinGateway gateway = BuiltinGateway.start(
                Path.of(args[0]), Rig.simulated().withPort(0), name -> Optional.empty(), new SplittableRandom());
        System.out.println(gateway.port());
        new CountDownLatch(1).await();
    }
}
