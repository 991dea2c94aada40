/** Exact statistics for shares and counts. */
@NullMarked
package org.gatehouse.domain.stats;

import org.jspecify.annotations.NullMarked;
