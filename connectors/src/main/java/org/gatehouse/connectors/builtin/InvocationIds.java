package org.gatehouse.connectors.builtin;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;

/** Makes ids that sort by time and are never given twice: microseconds since 1970 that only grow, and a random part per start. */
final class InvocationIds {
    private final AtomicLong last = new AtomicLong();
    private final String instance = HexFormat.of().toHexDigits(new SecureRandom().nextInt());

    String next(long epochMicros) {
        long unique = last.updateAndGet(before -> Math.max(before + 1, epochMicros));
        return "inv-" + HexFormat.of().toHexDigits(unique, 14) + "-" + instance;
    }
}
