package org.gatehouse.connectors.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeychainTest {
    /** Machines differ, but each must give an answer that helps and never an exception. */
    @Test
    void theKeychainWorksOrSaysWhyNotAndOffersTheVault() {
        switch (Keychain.open()) {
            case Opened.Ready(Secrets secrets) -> {
                secrets.put("gatehouse-test", "one");
                assertEquals(Optional.of("one"), secrets.get("gatehouse-test"));
                secrets.remove("gatehouse-test");
                assertEquals(Optional.empty(), secrets.get("gatehouse-test"));
            }
            case Opened.Locked(String text) -> assertTrue(text.contains("vault"), text);
            case Opened.Absent(String text) -> assertTrue(text.contains("vault"), text);
        }
    }
}
