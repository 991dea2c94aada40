package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.gatehouse.domain.gateway.GatewayException;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");

    private static String read(String text) throws GatewayException {
        return Times.instant(text, NOW).toString();
    }

    @Test
    void everyWayOfWriting() throws GatewayException {
        assertEquals("2026-11-21T06:00:00Z", read("now"));
        assertEquals("2026-11-14T06:00:00Z", read("7d"));
        assertEquals("2026-11-20T06:00:00Z", read("24h"));
        assertEquals("2026-11-21T05:30:00Z", read("30m"));
        assertEquals("2026-11-20T00:00:00Z", read("2026-11-20"));
        assertEquals("2026-11-20T10:15:30Z", read("2026-11-20T10:15:30Z"));
    }

    @Test
    void whatIsNoTimeIsToldWithExamples() {
        for (String text :
                new String[] {"", "yesterday", "7", "d", "-7d", "2026-13-01", "999999999h", "2026-11-20T10"}) {
            var e = assertThrows(GatewayException.class, () -> read(text), text);
            assertEquals(true, String.valueOf(e.getMessage()).contains("24h"), e.toString());
        }
    }
}
