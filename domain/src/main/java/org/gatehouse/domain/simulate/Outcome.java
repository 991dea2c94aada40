package org.gatehouse.domain.simulate;

import java.util.List;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Timing;

/**
 * What became of a request.
 *
 * @param status what the client saw
 * @param error why it failed in a word, empty when it served
 * @param attempts the tries, in order
 * @param timing from receipt of the request
 * @param outputTokens how many output tokens were written; 0 when none were
 */
public record Outcome(int status, String error, List<Attempt> attempts, Timing timing, int outputTokens) {}
