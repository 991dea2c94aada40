package org.gatehouse.connectors.builtin.bench;

import java.util.Map;

/**
 * Where requests are sent.
 *
 * @param name for the table
 * @param port on 127.0.0.1
 * @param headers what it needs to find the upstream
 */
record Target(String name, int port, Map<String, String> headers) {}
