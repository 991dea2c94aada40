package org.gatehouse.app.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the vault's passphrase comes from when no window can ask for it. */
final class Passphrase {
    /** Names a file that holds the passphrase, as services get their credentials. */
    static final String VARIABLE = "GATEHOUSE_PASSPHRASE_FILE";

    private Passphrase() {}

    static Optional<String> fromFile(Map<String, String> environment) throws IOException {
        String file = environment.get(VARIABLE);
        return file == null
                ? Optional.empty()
                : Optional.of(Files.readString(Path.of(file)).strip());
    }

    static Optional<String> asked() {
        return typed("passphrase of the vault: ");
    }

    /** What the user types at a terminal, unseen; nothing where there is no terminal. */
    static Optional<String> typed(String prompt) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s", prompt))
                .map(String::new);
    }
}
