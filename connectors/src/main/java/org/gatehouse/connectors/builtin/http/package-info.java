/**
 * A small HTTP/1.1 server for loopback. The JDK's own cannot tell that a client has left while its handler waits, and an
 * answer that nobody waits for is paid for; it also puts two thread hops before each request.
 */
@NullMarked
package org.gatehouse.connectors.builtin.http;

import org.jspecify.annotations.NullMarked;
