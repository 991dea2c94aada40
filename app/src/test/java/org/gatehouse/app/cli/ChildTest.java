package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows with processes of their own: input, environment, signals and two at a time. */
class ChildTest {
    private static final String SECRET = "sk-0123456789-very-secret";

    @TempDir
    Path folder;

    @Test
    void secretsGoIntoTheVaultAndNowhereElse() throws Exception {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "open sesame\n");
        Path workspace = folder.resolve("workspace");
        var environment = Map.of(Passphrase.VARIABLE, passphrase.toString());
        Run set = Child.run(workspace, SECRET + "\n", environment, "secret", "set", "openai", "--vault");
        assertEquals(Cli.DONE, set.code(), set.toString());
        assertEquals("kept openai in the encrypted vault file\n", set.out());
        try (Stream<Path> files = Files.walk(workspace)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1)
                                .contains(SECRET),
                        file.toString());
            }
        }
        Run removed = Child.run(workspace, "", environment, "secret", "remove", "openai", "--vault");
        assertEquals(Cli.DONE, removed.code(), removed.toString());
        Files.writeString(passphrase, "wrong");
        Run wrong = Child.run(workspace, SECRET, environment, "secret", "set", "openai", "--vault");
        assertEquals(Cli.FAILED, wrong.code());
        assertEquals(1, wrong.err().lines().count(), wrong.err());
        assertFalse(wrong.err().contains(SECRET));
    }

    @Test
    void aSecretReachesTheProcessThatHasTheWorkspaceOpen() throws Exception {
        Path passphrase = Files.writeString(folder.resolve("passphrase"), "open sesame");
        Path workspace = folder.resolve("workspace");
        Process serving = Child.of(workspace, "serve", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = serving.inputReader()) {
            assertTrue(String.valueOf(out.readLine()).contains("http://"));
            Run set = Child.run(
                    workspace,
                    SECRET,
                    Map.of(Passphrase.VARIABLE, passphrase.toString()),
                    "secret",
                    "set",
                    "openai",
                    "--vault");
            assertEquals("kept openai in the encrypted vault file\n", set.out(), set.toString());
            serving.destroy();
            assertTrue(serving.waitFor(60, TimeUnit.SECONDS));
        } finally {
            serving.destroyForcibly();
        }
        // SIGTERM closed everything in order: nothing of the running program is left in the folder.
        assertFalse(Files.exists(workspace.resolve("workspace.control")));
        assertFalse(Files.exists(workspace.resolve("run")));
    }

    @Test
    void usageIsPricedFromStandardInput() throws Exception {
        Run priced = Child.run(
                folder,
                "{\"input_tokens\":1000,\"output_tokens\":200,\"cache_read_input_tokens\":500}",
                Map.of(),
                "price",
                "--provider",
                "anthropic",
                "--model",
                "claude-sonnet-4-5");
        assertEquals(Cli.DONE, priced.code(), priced.toString());
        // 1000 at 3, 500 at 0.30 and 200 at 15 dollars per million.
        assertTrue(priced.out().startsWith("0.00615 USD\n"), priced.out());
        Run unknown = Child.run(
                folder,
                "{\"prompt_tokens\":1,\"completion_tokens\":1}",
                Map.of(),
                "price",
                "--provider",
                "nobody",
                "--model",
                "nothing");
        assertEquals(Cli.FAILED, unknown.code());
        assertEquals(1, unknown.err().lines().count(), unknown.err());
        Run noJson = Child.run(folder, "hello", Map.of(), "price", "--provider", "openai", "--model", "gpt-5");
        assertEquals(Cli.FAILED, noJson.code());
        assertEquals(1, noJson.err().lines().count(), noJson.err());
    }
}
