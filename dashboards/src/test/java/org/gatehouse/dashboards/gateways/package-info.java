/** Tests of the gateways tree. */
@NullMarked
package org.gatehouse.dashboards.gateways;

import org.jspecify.annotations.NullMarked;
