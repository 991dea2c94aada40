package org.gatehouse.domain.invocation;

/**
 * Token counts of one invocation, in one convention: {@code input} includes cache reads and cache writes, {@code output}
 * includes reasoning. The other counts are subsets of these two. Connectors convert their wire's convention to this one.
 *
 * @param input all input tokens
 * @param output all output tokens
 * @param cacheRead input tokens served from the provider's prompt cache
 * @param cacheWrite5m input tokens written to a cache that lives five minutes (or with no lifetime told)
 * @param cacheWrite1h input tokens written to a cache that lives one hour
 * @param reasoning output tokens spent on reasoning
 * @param audioInput input tokens of audio
 * @param audioOutput output tokens of audio
 * @param imageInput input tokens of images
 * @param basis where the counts come from; with {@link TokenBasis#UNKNOWN} all counts are 0 and mean nothing
 */
public record Tokens(
        long input,
        long output,
        long cacheRead,
        long cacheWrite5m,
        long cacheWrite1h,
        long reasoning,
        long audioInput,
        long audioOutput,
        long imageInput,
        TokenBasis basis) {
    /** Not told by the gateway and not estimated. */
    public static final Tokens UNKNOWN = new Tokens(0, 0, 0, 0, 0, 0, 0, 0, 0, TokenBasis.UNKNOWN);

    public Tokens {
        if (cacheRead + cacheWrite5m + cacheWrite1h > input || reasoning > output) {
            throw new IllegalArgumentException("token parts exceed their whole: cache read " + cacheRead
                    + ", cache write " + (cacheWrite5m + cacheWrite1h) + " of input " + input + "; reasoning "
                    + reasoning + " of output " + output);
        }
    }

    /** Plain counts as reported, with no parts. */
    public static Tokens of(long input, long output) {
        return new Tokens(input, output, 0, 0, 0, 0, 0, 0, 0, TokenBasis.REPORTED);
    }

    /** These counts with cache parts. */
    public Tokens withCache(long read, long write5m, long write1h) {
        return new Tokens(input, output, read, write5m, write1h, reasoning, audioInput, audioOutput, imageInput, basis);
    }

    /** These counts with a reasoning part. */
    public Tokens withReasoning(long count) {
        return new Tokens(
                input,
                output,
                cacheRead,
                cacheWrite5m,
                cacheWrite1h,
                count,
                audioInput,
                audioOutput,
                imageInput,
                basis);
    }

    /** Whether the counts mean anything. */
    public boolean known() {
        return basis != TokenBasis.UNKNOWN;
    }
}
