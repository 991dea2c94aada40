/** A picture of one answer: its frame, its table twin, its explanation and its exports. */
@NullMarked
package org.gatehouse.dashboards.tile;

import org.jspecify.annotations.NullMarked;
