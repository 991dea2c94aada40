package org.gatehouse.domain.stats;

import java.util.function.DoubleUnaryOperator;

/**
 * The exact (Clopper-Pearson) confidence interval of a share: the shares at which neither "this many or more" nor "this
 * many or fewer" successes is rarer than half of what the confidence leaves. It covers the true share at least as often
 * as its confidence says, whatever the share and however few the trials.
 *
 * <p>Source: Clopper and Pearson, Biometrika 26 (1934), 404-413; bounds by the beta distribution, lower
 * {@code B(a/2; k, n-k+1)} and upper {@code B(1-a/2; k+1, n-k)}.
 *
 * @param lower smallest share that the data allow, 0 to 1
 * @param upper largest share that the data allow, 0 to 1
 */
public record BinomialInterval(double lower, double upper) {
    private static final int HALVINGS = 60;

    /**
     * The interval of a share of which {@code k} successes in {@code n} trials were seen; everything from 0 to 1 when
     * nothing was tried.
     *
     * @param confidence for example 0.999
     * @throws IllegalArgumentException unless {@code 0 <= k <= n} and {@code 0 < confidence < 1}
     */
    public static BinomialInterval exact(long k, long n, double confidence) {
        if (k < 0 || k > n || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(k + " of " + n + " at confidence " + confidence);
        }
        double tail = (1 - confidence) / 2;
        double lower = k == 0 ? 0 : solve(p -> IncompleteBeta.regularized(p, (double) k, n - k + 1.0), tail);
        double upper = k == n ? 1 : solve(p -> IncompleteBeta.regularized(p, k + 1.0, (double) (n - k)), 1 - tail);
        return new BinomialInterval(lower, upper);
    }

    /** Whether a share, 0 to 1, agrees with the data. */
    public boolean contains(double share) {
        return share >= lower && share <= upper;
    }

    /** Where a rising function of 0 to 1 reaches a value. */
    private static double solve(DoubleUnaryOperator rising, double value) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (rising.applyAsDouble(middle) < value) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
