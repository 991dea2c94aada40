package org.gatehouse.connectors.sample;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.TokenBasis;
import org.gatehouse.domain.invocation.Tokens;
import org.gatehouse.domain.simulate.TraceRow;

/**
 * How an endpoint of the sample is used.
 *
 * @param endpoint its name
 * @param app the tag of the application that calls it
 * @param api the API that the application speaks
 * @param stream whether it streams
 * @param clients client tools
 * @param teams how much each team calls it, by team
 * @param parts what its tokens consist of
 */
record Use(
        String endpoint,
        String app,
        ApiKind api,
        boolean stream,
        List<String> clients,
        Map<String, Double> teams,
        Parts parts) {
    /**
     * Largest shares of special tokens, 0 to 1.
     *
     * @param cached of the input, read from a prompt cache
     * @param written of the input, written to a prompt cache
     * @param reasoning of the output
     */
    record Parts(double cached, double written, double reasoning) {}

    /** Output tokens of a request: embeddings have none. */
    int outputTokens(TraceRow row) {
        return api == ApiKind.EMBEDDINGS ? 0 : row.generatedTokens();
    }

    /** Token counts: the wholes are the trace's, the parts are made up. */
    Tokens tokens(TraceRow row, int output, TokenBasis basis, RandomGenerator random) {
        int input = row.contextTokens();
        return new Tokens(
                input,
                output,
                (long) (input * parts.cached() * random.nextDouble()),
                (long) (input * parts.written() * random.nextDouble()),
                0,
                (long) (output * parts.reasoning() * random.nextDouble()),
                0,
                0,
                0,
                basis);
    }
}
