package org.gatehouse.domain.simulate;

/**
 * One request of a recorded trace.
 *
 * @param offsetMicros when it arrived, from the start of the recording
 * @param contextTokens its input tokens
 * @param generatedTokens its output tokens
 * @param service which service it called, in a word
 */
public record TraceRow(long offsetMicros, int contextTokens, int generatedTokens, String service) {}
