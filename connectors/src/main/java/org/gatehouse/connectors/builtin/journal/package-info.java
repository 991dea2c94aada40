/** The built-in gateway's append-only journal: one checked line per invocation, in numbered segments. */
@NullMarked
package org.gatehouse.connectors.builtin.journal;

import org.jspecify.annotations.NullMarked;
