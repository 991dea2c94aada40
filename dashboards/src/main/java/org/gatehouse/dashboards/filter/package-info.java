/** What the pages look at: the filter, and the bar that edits it. */
@NullMarked
package org.gatehouse.dashboards.filter;

import org.jspecify.annotations.NullMarked;
