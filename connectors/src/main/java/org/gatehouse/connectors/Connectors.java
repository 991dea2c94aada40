package org.gatehouse.connectors;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.gatehouse.connectors.builtin.BuiltinKind;
import org.gatehouse.connectors.sample.SampleKind;
import org.gatehouse.domain.gateway.ConnectorKind;

/** Every kind of gateway. A new kind is one package and one line here. */
public final class Connectors {
    private Connectors() {}

    /**
     * All kinds, in the order in which they are offered.
     *
     * @param workspace the workspace folder
     * @param builtinCompleteUpTo until when the built-in gateway's journal is complete: that of the running gateway, or
     *     now when none runs
     */
    public static List<ConnectorKind> all(Path workspace, Supplier<Instant> builtinCompleteUpTo) {
        return List.of(new BuiltinKind(workspace, builtinCompleteUpTo), new SampleKind());
    }
}
