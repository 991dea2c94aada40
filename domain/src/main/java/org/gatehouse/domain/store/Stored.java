package org.gatehouse.domain.store;

import org.gatehouse.domain.invocation.Invocation;

/**
 * An invocation with the gateway it came from.
 *
 * @param gateway the gateway's name
 * @param row the invocation
 */
public record Stored(String gateway, Invocation row) {}
