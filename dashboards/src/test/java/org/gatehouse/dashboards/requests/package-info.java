/** Tests of the requests list and details. */
@NullMarked
package org.gatehouse.dashboards.requests;

import org.jspecify.annotations.NullMarked;
