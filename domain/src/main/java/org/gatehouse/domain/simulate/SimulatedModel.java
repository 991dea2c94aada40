package org.gatehouse.domain.simulate;

import java.util.random.RandomGenerator;

/**
 * How a simulated model behaves. It is named {@code simulated/...} wherever it shows, so that nobody takes it for a real
 * one.
 *
 * @param model its name, for example {@code simulated/claude-sonnet-4-5}
 * @param ttftMillis median time to first token in milliseconds
 * @param spread standard deviation of the logarithm of that time; 0 for none
 * @param tokensPerSecond median output speed; 0 for at once
 * @param errorRate share of attempts that fail with 500, 0 to 1
 * @param limitedRate share of attempts that are refused with 429, 0 to 1
 */
public record SimulatedModel(
        String model, double ttftMillis, double spread, double tokensPerSecond, double errorRate, double limitedRate) {
    private static final double MICROS_PER_MILLI = 1_000;
    private static final double MICROS_PER_SECOND = 1_000_000;

    /** Plans one attempt; the same random numbers give the same plan. */
    public SimulatedTry attempt(int outputTokens, RandomGenerator random) {
        // StrictMath, because plans must be the same on every machine.
        double fate = random.nextDouble();
        long first = Math.round(ttftMillis * MICROS_PER_MILLI * StrictMath.exp(spread * random.nextGaussian()));
        double speed = tokensPerSecond * StrictMath.exp(spread / 2 * random.nextGaussian());
        if (fate < errorRate) {
            return new SimulatedTry(500, "upstream_5xx", first, first, 0);
        }
        if (fate < errorRate + limitedRate) {
            return new SimulatedTry(429, "rate_limited", first / 4, first / 4, 0);
        }
        long rest = speed <= 0 ? 0 : Math.round(outputTokens / speed * MICROS_PER_SECOND);
        return new SimulatedTry(200, "", first, first + rest, outputTokens);
    }
}
