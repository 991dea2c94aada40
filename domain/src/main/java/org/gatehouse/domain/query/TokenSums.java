package org.gatehouse.domain.query;

/**
 * Token sums of a group, in the convention of {@link org.gatehouse.domain.invocation.Tokens}.
 *
 * @param estimated how many rows have estimated counts (they are in the sums)
 * @param unknown how many rows have no counts (they are not in the sums)
 */
public record TokenSums(
        long input, long output, long cacheRead, long cacheWrite, long reasoning, long estimated, long unknown) {
    /** No rows. */
    public static final TokenSums NONE = new TokenSums(0, 0, 0, 0, 0, 0, 0);

    /** The sum of both. */
    public TokenSums plus(TokenSums other) {
        return new TokenSums(
                input + other.input,
                output + other.output,
                cacheRead + other.cacheRead,
                cacheWrite + other.cacheWrite,
                reasoning + other.reasoning,
                estimated + other.estimated,
                unknown + other.unknown);
    }
}
