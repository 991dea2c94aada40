package org.gatehouse.domain.stats;

/**
 * The regularised incomplete beta function, by its continued fraction (NIST DLMF 8.17.22) evaluated with Lentz's method.
 */
final class IncompleteBeta {
    private static final double ENOUGH = 1e-15;
    private static final double TINY = 1e-300;
    private static final int STEPS = 100_000;

    private IncompleteBeta() {}

    /** {@code I_x(a, b)} for {@code 0 <= x <= 1} and positive {@code a} and {@code b}. */
    static double regularized(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        // The fraction converges fast left of the mean; right of it the mirror image does.
        return x <= (a + 1) / (a + b + 2) ? left(x, a, b) : 1 - left(1 - x, b, a);
    }

    private static double left(double x, double a, double b) {
        double logFactor = a * Math.log(x)
                + b * Math.log1p(-x)
                + LogGamma.of(a + b)
                - LogGamma.of(a)
                - LogGamma.of(b)
                - Math.log(a);
        return Math.exp(logFactor) / fraction(x, a, b);
    }

    private static double fraction(double x, double a, double b) {
        double value = 1;
        double c = 1;
        double d = 0;
        for (int step = 1; step <= STEPS; step++) {
            double term = term(step, x, a, b);
            d = 1 / awayFromZero(1 + term * d);
            c = awayFromZero(1 + term / c);
            value *= c * d;
            if (Math.abs(c * d - 1) < ENOUGH) {
                break;
            }
        }
        return value;
    }

    private static double term(int step, double x, double a, double b) {
        double m = Math.floorDiv(step, 2);
        return step % 2 == 0
                ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    }

    private static double awayFromZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
