/** The list of requests, and the details of one. */
@NullMarked
package org.gatehouse.dashboards.requests;

import org.jspecify.annotations.NullMarked;
