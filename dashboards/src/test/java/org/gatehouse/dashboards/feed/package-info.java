/** Tests of the package. */
@NullMarked
package org.gatehouse.dashboards.feed;

import org.jspecify.annotations.NullMarked;
