/** Tests of the package. */
@NullMarked
package org.gatehouse.dashboards.theme;

import org.jspecify.annotations.NullMarked;
