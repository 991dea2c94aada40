/** A store in memory with made-up requests, for tests of views. */
@NullMarked
package org.gatehouse.dashboards.memory;

import org.jspecify.annotations.NullMarked;
