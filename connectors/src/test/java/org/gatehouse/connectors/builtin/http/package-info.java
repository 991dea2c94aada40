/** Tests of the loopback server over raw sockets. */
@NullMarked
package org.gatehouse.connectors.builtin.http;

import org.jspecify.annotations.NullMarked;
