package org.gatehouse.app.cli.output;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values as plain text. */
final class Texts {
    private Texts() {}

    /** The value, exactly; decimals without exponent. */
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal decimal -> decimal.toPlainString();
            default -> value.toString();
        };
    }
}
