/** Tests of the package. */
@NullMarked
package org.gatehouse.dashboards.tile;

import org.jspecify.annotations.NullMarked;
