/** Tests of the package. */
@NullMarked
package org.gatehouse.dashboards.page.cost;

import org.jspecify.annotations.NullMarked;
