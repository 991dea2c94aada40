package org.gatehouse.app.shell.bar;

import java.util.Locale;

/** Sizes as people read them. */
final class Bytes {
    private static final double STEP = 1_000;

    private Bytes() {}

    /** In the largest decimal unit that gives at least 1, for example {@code 12.4 MB}. */
    static String text(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        double value = bytes;
        int unit = -1;
        while (value >= STEP && unit < 3) {
            value /= STEP;
            unit++;
        }
        return String.format(Locale.ROOT, value < 100 ? "%.1f %sB" : "%.0f %sB", value, "kMGT".charAt(unit));
    }
}
