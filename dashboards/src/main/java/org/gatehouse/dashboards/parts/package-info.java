/** Small pieces that several screens share. */
@NullMarked
package org.gatehouse.dashboards.parts;

import org.jspecify.annotations.NullMarked;
