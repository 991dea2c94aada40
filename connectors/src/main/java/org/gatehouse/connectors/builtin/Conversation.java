package org.gatehouse.connectors.builtin;

import org.gatehouse.connectors.builtin.http.Exchange;

/**
 * One model call and everyone who takes part in it.
 *
 * @param call what is asked
 * @param client who asks
 * @param draft its row so far
 * @param recorder where the row goes
 * @param capture keeps the bodies, if they are to be kept
 */
record Conversation(ModelCall call, Exchange client, Draft draft, Recorder recorder, Capture capture) {
    /** Journals the row with this end; do it before the client gets its last byte. */
    void ended(int status, String error) {
        draft.record(recorder, status, error);
    }
}
