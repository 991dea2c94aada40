package org.gatehouse.connectors.builtin;

import java.io.IOException;
import org.gatehouse.domain.stop.Stop;

/** Runs models. Thread-safe. */
interface Upstream {
    /** How it is talked to. */
    UpstreamKind kind();

    /**
     * Asks it and waits for the head of the answer.
     *
     * @param stop ends the call, also while the body is read
     * @throws IOException when there is no answer; the message names the cause and holds no secret
     */
    Reply call(Ask ask, Stop stop) throws IOException;
}
