/** Tests of the package. */
@NullMarked
package org.gatehouse.dashboards.page;

import org.jspecify.annotations.NullMarked;
