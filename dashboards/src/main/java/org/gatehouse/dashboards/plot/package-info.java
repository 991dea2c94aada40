/** Plots drawn on a canvas: axes, series, stacks, heat maps and bars. */
@NullMarked
package org.gatehouse.dashboards.plot;

import org.jspecify.annotations.NullMarked;
