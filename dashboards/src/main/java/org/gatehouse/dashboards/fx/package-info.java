/** The one hop to the JavaFX thread. */
@NullMarked
package org.gatehouse.dashboards.fx;

import org.jspecify.annotations.NullMarked;
