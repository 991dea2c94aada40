package org.gatehouse.connectors.builtin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.GatewayException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** {@code gateway.json}. A part that is left out has its default; an unknown part is an error, because it is a typo. */
final class ConfigFile {
    private static final String NAME = "gateway.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ConfigFile() {}

    private record Form(
            @Nullable Integer port,
            @Nullable Boolean requireKey,
            @Nullable Boolean capturePayloads,
            @Nullable Long maxBodyBytes,
            List<UpstreamConfig> upstreams,
            List<Endpoint> endpoints,
            List<VirtualKey> keys) {
        BuiltinConfig config() {
            return new BuiltinConfig(
                    Objects.requireNonNullElse(port, BuiltinConfig.DEFAULT_PORT),
                    Objects.requireNonNullElse(requireKey, false),
                    Objects.requireNonNullElse(capturePayloads, false),
                    Objects.requireNonNullElse(maxBodyBytes, BuiltinConfig.DEFAULT_MAX_BODY_BYTES),
                    upstreams,
                    endpoints,
                    keys);
        }
    }

    static BuiltinConfig load(Path home) throws GatewayException {
        Path file = home.resolve(NAME);
        if (!Files.exists(file)) {
            return BuiltinConfig.sample();
        }
        try {
            String text = Files.readString(file);
            BuiltinConfig config = parse(file, text);
            ConfigRules.check(config, file.toString());
            return config;
        } catch (IOException unreadable) {
            throw new GatewayException(
                    file + " cannot be read (" + unreadable.getMessage() + "). Check its permissions.", unreadable);
        }
    }

    private static BuiltinConfig parse(Path file, String text) throws GatewayException {
        try {
            return JSON.readValue(text, Form.class).config();
        } catch (JacksonException bad) {
            throw new GatewayException(file + ", line " + line(bad, text) + ", cannot be used: " + told(bad)
                    + ". Correct the file, or remove it to start with the sample configuration.");
        }
    }

    private static String told(JacksonException bad) {
        return bad instanceof UnrecognizedPropertyException unknown
                ? "\"" + unknown.getPropertyName() + "\" is not known"
                : bad.getOriginalMessage();
    }

    private static long line(JacksonException bad, String text) {
        // Jackson loses the place of an unknown part of a record.
        if (bad instanceof UnrecognizedPropertyException unknown) {
            int place = text.indexOf("\"" + unknown.getPropertyName() + "\"");
            return 1
                    + text.substring(0, Math.max(0, place))
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
        return bad.getLocation().getLineNr();
    }

    static void save(Path home, BuiltinConfig config) throws GatewayException {
        Path file = home.resolve(NAME);
        ConfigRules.check(config, file.toString());
        try {
            AtomicFile.write(file, JSON.writeValueAsBytes(config));
        } catch (IOException failed) {
            throw new GatewayException(
                    file + " cannot be written (" + failed.getMessage() + "). Check the disk and the permissions; "
                            + "the old configuration is unchanged.",
                    failed);
        }
    }
}
