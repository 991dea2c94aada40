package org.gatehouse.domain.gateway;

/**
 * A connection to one gateway.
 *
 * @param name its unique name in the workspace, shown everywhere
 * @param kind the connector that speaks to it, for example {@code builtin}
 * @param url its base URL or place; never with a secret in it
 * @param secret the name under which its secret is kept, empty when it needs none; never the secret
 * @param environment how careful to be with it
 */
public record Gateway(String name, String kind, String url, String secret, Environment environment) {}
