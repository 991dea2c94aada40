/** Tests of the package. */
@NullMarked
package org.gatehouse.dashboards.page.routing;

import org.jspecify.annotations.NullMarked;
