/** Tests of the list of connectors. */
@NullMarked
package org.gatehouse.connectors;

import org.jspecify.annotations.NullMarked;
