package org.gatehouse.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gatehouse.app.workspace.SecretPlace;
import org.gatehouse.connectors.secrets.Opened;
import org.gatehouse.connectors.secrets.SecretsException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The secrets that gateways and upstreams need. */
@Command(
        name = "secret",
        description = "Keep and remove API keys of gateways and upstreams.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Secrets are kept in the system's keychain, or with --vault in the workspace's encrypted vault, whose",
            "passphrase is read from the file that GATEHOUSE_PASSPHRASE_FILE names, or asked for.",
            "Wherever a secret's name is wanted, env:NAME takes it from the environment instead."
        })
final class SecretCommand {
    private final Session session;
    private final Root root;

    SecretCommand(Session session, Root root) {
        this.session = session;
        this.root = root;
    }

    @Command(
            name = "set",
            description = "Keep a secret; it is read from standard input or asked for.",
            mixinStandardHelpOptions = true)
    int set(
            @Parameters(paramLabel = "NAME", description = "the name under which it is kept") String name,
            @Option(names = "--vault", description = "use the workspace's vault, made on first use") boolean vault)
            throws Exception {
        String input = session.sent() ? session.input() : secret(name) + "\n" + (vault ? passphrase() : "");
        return session.with(root.folder(), input, workspace -> {
            String[] parts = input.split("\n", 2);
            if (vault) {
                openVault(workspace.secrets(), parts[1].toCharArray());
            }
            workspace.secrets().put(name, parts[0]);
            session.out().println("kept " + name + " in " + workspace.secrets().kind());
            return Cli.DONE;
        });
    }

    @Command(name = "remove", description = "Remove a secret.", mixinStandardHelpOptions = true)
    int remove(
            @Parameters(paramLabel = "NAME", description = "its name") String name,
            @Option(names = "--vault", description = "it is in the workspace's vault") boolean vault)
            throws Exception {
        String input = session.sent() ? session.input() : vault ? passphrase() : "";
        return session.with(root.folder(), input, workspace -> {
            if (vault) {
                openVault(workspace.secrets(), input.toCharArray());
            }
            workspace.secrets().remove(name);
            session.out().println("removed " + name);
            return Cli.DONE;
        });
    }

    private static void openVault(SecretPlace place, char[] passphrase) {
        boolean open = place.hasVault() && place.status() instanceof Opened.Ready;
        if (!place.hasVault()) {
            place.createVault(passphrase);
        } else if (!open) {
            place.unlockVault(passphrase);
        }
    }

    private static String secret(String name) throws IOException {
        Optional<String> typed = Passphrase.typed("secret for " + name + ": ");
        String text = typed.isPresent() ? typed.get() : new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new SecretsException("the secret is empty; pipe it in, or type it when asked");
        }
        return text.strip();
    }

    private static String passphrase() throws IOException {
        return Passphrase.fromFile(System.getenv())
                .or(Passphrase::asked)
                .orElseThrow(() -> new SecretsException("the vault needs its passphrase; name a file that holds it in "
                        + Passphrase.VARIABLE + ", or run this in a terminal"));
    }
}
