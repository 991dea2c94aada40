/** Tiles of the routing page. */
@NullMarked
package org.gatehouse.dashboards.page.routing;

import org.jspecify.annotations.NullMarked;
