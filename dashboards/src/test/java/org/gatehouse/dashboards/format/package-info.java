/** Tests of the package. */
@NullMarked
package org.gatehouse.dashboards.format;

import org.jspecify.annotations.NullMarked;
