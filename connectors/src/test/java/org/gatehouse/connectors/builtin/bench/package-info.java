/** The benchmark: what the built-in gateway adds to the latency of its upstream. Run by {@code -Pbench}. */
@NullMarked
package org.gatehouse.connectors.builtin.bench;

import org.jspecify.annotations.NullMarked;
