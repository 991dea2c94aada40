package org.gatehouse.connectors.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gatehouse.domain.gateway.Destination;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.GatewayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltinConfigTest {
    @TempDir
    Path home;

    private String refusal() {
        return String.valueOf(assertThrows(GatewayException.class, () -> BuiltinConfig.load(home))
                .getMessage());
    }

    private void write(String json) throws IOException {
        Files.writeString(home.resolve("gateway.json"), json);
    }

    @Test
    void aNewWorkspaceGetsSimulatedModelsAndNoKeys() throws GatewayException {
        BuiltinConfig config = BuiltinConfig.load(home);
        assertEquals(BuiltinConfig.sample(), config);
        assertEquals(4180, config.port());
        assertFalse(config.requireKey());
        assertFalse(config.capturePayloads());
        assertTrue(config.endpoint("chat").isPresent());
        assertTrue(config.upstreams().stream().allMatch(u -> u.kind() == UpstreamKind.SIMULATED));
        config.upstreams()
                .forEach(u -> u.models().forEach(m -> assertTrue(m.model().startsWith("simulated/"))));
    }

    @Test
    void whatIsSavedIsLoaded() throws GatewayException {
        VirtualKey key = VirtualKey.create("laptop", "ada", "research").key();
        BuiltinConfig config = BuiltinConfig.sample().plus(key).withPort(0);
        config.save(home);
        assertEquals(config, BuiltinConfig.load(home));
        config.withPort(77).save(home);
        assertEquals(77, BuiltinConfig.load(home).port());
    }

    @Test
    void savingLeavesNoOtherFileAndNoKey() throws GatewayException, IOException {
        VirtualKey.Created created = VirtualKey.create("laptop", "ada", "research");
        BuiltinConfig.sample().plus(created.key()).save(home);
        try (var files = Files.list(home)) {
            assertEquals(List.of(home.resolve("gateway.json")), files.toList());
        }
        assertFalse(Files.readString(home.resolve("gateway.json")).contains(created.text()));
    }

    @Test
    void partsThatAreLeftOutHaveTheirDefaults() throws Exception {
        write("""
                {"upstreams": [{"name": "openai", "kind": "openai", "baseUrl": "https://api.openai.com/v1"}]}""");
        BuiltinConfig config = BuiltinConfig.load(home);
        assertEquals(4180, config.port());
        assertEquals(20L << 20, config.maxBodyBytes());
        assertEquals(
                UpstreamConfig.openai("openai", "https://api.openai.com/v1", ""),
                config.upstreams().getFirst());
        assertEquals(List.of(), config.endpoints());
    }

    @Test
    void aBrokenFileIsToldWithItsLineAndTheRemedy() throws Exception {
        write("{\n \"port\": 4180,\n \"upstreams\": [}\n");
        assertTrue(refusal().contains("line 3"), refusal());
        write("{\n \"prot\": 4180\n}");
        assertTrue(refusal().contains("line 2") && refusal().contains("prot"), refusal());
        assertTrue(refusal().contains("Correct the file"), refusal());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'port':70000}|70000",
                "{'maxBodyBytes':0}|maxBodyBytes",
                "{'upstreams':[{'name':'a','kind':'openai','baseUrl':'ftp://x'}]}|ftp://x",
                "{'upstreams':[{'name':'a','kind':'openai','baseUrl':'http://u:p@x'}]}|password",
                "{'upstreams':[{'name':'a','kind':'simulated'}]}|no models",
                "{'upstreams':[{'name':'','kind':'openai','baseUrl':'http://x'}]}|no name",
                "{'endpoints':[{'name':'e','destinations':[],'firstTokenTimeoutMillis':0}]}|total 0",
                "{'endpoints':[{'name':'e','destinations':[{'name':'d','provider':'p','model':'m','percent':100}],'firstTokenTimeoutMillis':0}]}|not configured",
                "{'endpoints':[{'name':'e','destinations':[{'name':'d','provider':'p','model':'m','percent':101}],'firstTokenTimeoutMillis':0}]}|101",
            })
    void whatCannotHoldIsToldByName(String json, String named) throws Exception {
        write(json.replace('\'', '"'));
        assertTrue(refusal().contains(named), refusal());
    }

    @Test
    void aConfigurationThatDoesNotHoldIsNotSaved() throws GatewayException {
        BuiltinConfig.sample().save(home);
        Endpoint twice = new Endpoint(
                "chat",
                List.of(new Destination("d", "simulated", "m", 50), new Destination("d", "simulated", "m", 50)),
                0);
        BuiltinConfig bad = BuiltinConfig.sample().withEndpoints(List.of(twice));
        assertThrows(GatewayException.class, () -> bad.save(home));
        assertEquals(BuiltinConfig.sample(), BuiltinConfig.load(home));
    }

    @Test
    void aKeyOpensWithItsTextAlone() {
        VirtualKey.Created created = VirtualKey.create("laptop", "ada", "research");
        assertTrue(created.text().startsWith("gh-"));
        assertTrue(created.key().opensWith(created.text()));
        assertFalse(created.key().opensWith(created.text() + "0"));
        assertFalse(created.key().opensWith(""));
        assertFalse(VirtualKey.create("laptop", "ada", "research").key().opensWith(created.text()));
    }
}
