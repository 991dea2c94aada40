package org.gatehouse.connectors.builtin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A key that the gateway gives out. It names who calls; the key itself is shown once and never kept.
 *
 * @param name its unique name
 * @param user who is charged
 * @param team the user's team
 * @param salt random, in hexadecimal
 * @param hash SHA-256 of the salt's digits followed by the key, in hexadecimal. One round is enough, because a key has
 *     256 random bits
 */
public record VirtualKey(String name, String user, String team, String salt, String hash) {
    private static final String PREFIX = "gh-";
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /**
     * A new key with its text.
     *
     * @param key what is kept
     * @param text what the client sends; show it once, keep it nowhere
     */
    public record Created(VirtualKey key, String text) {
        @Override
        public String toString() {
            return "Created[" + key.name() + "]";
        }
    }

    /** Makes a new key. */
    public static Created create(String name, String user, String team) {
        SecureRandom random = new SecureRandom();
        String text = PREFIX + digits(random, KEY_BYTES);
        String salt = digits(random, SALT_BYTES);
        return new Created(new VirtualKey(name, user, team, salt, hash(salt, text)), text);
    }

    /** Whether this text is the key; takes the same time for every wrong text. */
    boolean opensWith(String text) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), hash(salt, text).getBytes(StandardCharsets.US_ASCII));
    }

    private static String digits(SecureRandom random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String hash(String salt, String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest((salt + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
