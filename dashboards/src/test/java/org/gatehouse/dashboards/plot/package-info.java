/** Tests of the package. */
@NullMarked
package org.gatehouse.dashboards.plot;

import org.jspecify.annotations.NullMarked;
