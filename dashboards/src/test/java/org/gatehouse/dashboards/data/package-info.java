/** The real store with the real sample data, for tests of views. */
@NullMarked
package org.gatehouse.dashboards.data;

import org.jspecify.annotations.NullMarked;
