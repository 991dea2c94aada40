/** Numbers, money, durations and times as people read them. */
@NullMarked
package org.gatehouse.dashboards.format;

import org.jspecify.annotations.NullMarked;
