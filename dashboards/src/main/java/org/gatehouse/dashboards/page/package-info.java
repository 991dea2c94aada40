/** The pages: lists of tiles under one filter. */
@NullMarked
package org.gatehouse.dashboards.page;

import org.jspecify.annotations.NullMarked;
