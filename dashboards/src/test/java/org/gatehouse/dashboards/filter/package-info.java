/** Tests of the package. */
@NullMarked
package org.gatehouse.dashboards.filter;

import org.jspecify.annotations.NullMarked;
