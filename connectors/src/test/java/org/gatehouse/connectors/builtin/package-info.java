/** Tests of the built-in gateway over real loopback HTTP. */
@NullMarked
package org.gatehouse.connectors.builtin;

import org.jspecify.annotations.NullMarked;
