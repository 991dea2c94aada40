package org.gatehouse.connectors.builtin;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gatehouse.connectors.builtin.http.Exchange;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds out who calls, and with which tags. */
final class Callers {
    private static final String BEARER = "bearer ";
    private static final int LONGEST = 256;
    private static final int MOST_TAGS = 32;

    private Callers() {}

    /** The virtual key that the client sent, if it sent a known one. */
    static Optional<VirtualKey> key(Exchange client, BuiltinConfig config) {
        String authorization = client.header("authorization");
        String text = authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : client.header("x-api-key");
        return text.isEmpty()
                ? Optional.empty()
                : config.keys().stream().filter(k -> k.opensWith(text)).findFirst();
    }

    /** Who calls: the key's user and team; without a key's user, the one that an Anthropic client names. */
    static Caller caller(Exchange client, ModelCall call, Optional<VirtualKey> key) {
        String user = key.map(VirtualKey::user).filter(u -> !u.isEmpty()).orElse(named(call));
        return new Caller(
                user,
                key.map(VirtualKey::team).orElse(""),
                key.map(VirtualKey::name).orElse(""),
                client(client.header("user-agent")));
    }

    private static String named(ModelCall call) {
        String named = call.api() == ApiKind.MESSAGES
                ? call.body().path("metadata").path("user_id").asString("").strip()
                : "";
        // Claude Code packs ids of its device, account and session into one JSON text, which names nobody.
        return named.startsWith("{") ? "" : cut(named);
    }

    private static String client(String userAgent) {
        String product = userAgent.strip().split("[\\s(]", 2)[0];
        int slash = product.lastIndexOf('/');
        boolean version = slash >= 0 && slash + 1 < product.length() && Character.isDigit(product.charAt(slash + 1));
        return cut(version ? product.substring(0, slash) : product);
    }

    /** Tags from the header {@code x-gatehouse-tags: k=v,k2=v2} and from the body's {@code metadata}; the header wins. */
    static SortedMap<String, String> tags(Exchange client, ObjectNode body) {
        SortedMap<String, String> tags = new TreeMap<>();
        for (var entry : body.path("metadata").properties()) {
            JsonNode value = entry.getValue();
            if (value.isString() && !entry.getKey().equals("user_id")) {
                put(tags, entry.getKey(), value.stringValue());
            }
        }
        for (String pair : client.header("x-gatehouse-tags").split(",", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                put(tags, pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return tags;
    }

    private static void put(SortedMap<String, String> tags, String key, String value) {
        if (tags.size() < MOST_TAGS || tags.containsKey(key)) {
            tags.put(cut(key.strip()), cut(value.strip()));
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
