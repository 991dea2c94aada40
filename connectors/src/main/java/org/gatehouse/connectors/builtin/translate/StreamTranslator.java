package org.gatehouse.connectors.builtin.translate;

import java.util.List;

/**
 * Turns an upstream's stream into the client's shape, event by event. Events that it does not know are left out and the
 * stream goes on. Not thread-safe; one per stream.
 */
public interface StreamTranslator {
    /** What the client gets for one upstream event; often one event, sometimes none or several. */
    List<SseEvent> accept(SseEvent upstream);

    /**
     * What the client gets when the upstream's stream has ended. A stream that was cut off before its answer was
     * complete ends in the client's shape of an error, so that no client takes half an answer for a whole one.
     */
    List<SseEvent> end();
}
