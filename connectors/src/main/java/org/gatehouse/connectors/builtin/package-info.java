/** The built-in gateway: its server, upstreams, configuration, and the connector that drains its journal. */
@NullMarked
package org.gatehouse.connectors.builtin;

import org.jspecify.annotations.NullMarked;
