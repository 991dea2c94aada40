package org.gatehouse.domain.stats;

/** The logarithm of the gamma function, by Stirling's series (NIST DLMF 5.11.1) from 12 on and recurrence below. */
final class LogGamma {
    private static final double SERIES_FROM = 12;
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    /** B(2k) / (2k (2k-1)) for k = 1 to 6. */
    private static final double[] SERIES = {1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360
    };

    private LogGamma() {}

    /** For positive {@code x}. */
    static double of(double x) {
        double shift = 0;
        double at = x;
        while (at < SERIES_FROM) {
            shift += Math.log(at);
            at++;
        }
        double power = 1 / at;
        double sum = 0;
        for (double coefficient : SERIES) {
            sum += coefficient * power;
            power /= at * at;
        }
        return (at - 0.5) * Math.log(at) - at + HALF_LOG_TWO_PI + sum - shift;
    }
}
