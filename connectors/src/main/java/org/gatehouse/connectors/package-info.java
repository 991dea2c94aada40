/** What touches the world; {@link org.gatehouse.connectors.Connectors} lists every kind of gateway. */
@NullMarked
package org.gatehouse.connectors;

import org.jspecify.annotations.NullMarked;
