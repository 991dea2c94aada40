/** Tiles of the cost page. */
@NullMarked
package org.gatehouse.dashboards.page.cost;

import org.jspecify.annotations.NullMarked;
