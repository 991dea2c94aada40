/** Tiles of the latency page. */
@NullMarked
package org.gatehouse.dashboards.page.latency;

import org.jspecify.annotations.NullMarked;
