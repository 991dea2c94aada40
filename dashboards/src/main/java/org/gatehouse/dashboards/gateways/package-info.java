/** The tree of gateways, endpoints and destinations. */
@NullMarked
package org.gatehouse.dashboards.gateways;

import org.jspecify.annotations.NullMarked;
