package org.gatehouse.domain.simulate;

/**
 * What a simulated model does with one attempt.
 *
 * @param status the HTTP status it answers with
 * @param error the reason in a word, empty when it serves
 * @param ttfbMicros from the start of the attempt to its first byte
 * @param totalMicros from the start of the attempt to its last byte
 * @param outputTokens how many tokens it writes
 */
public record SimulatedTry(int status, String error, long ttfbMicros, long totalMicros, int outputTokens) {}
