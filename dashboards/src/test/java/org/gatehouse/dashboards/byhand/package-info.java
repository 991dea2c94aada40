/** What tests of lists drive by hand: threads, keys, the program's actions, and stores. */
@NullMarked
package org.gatehouse.dashboards.byhand;

import org.jspecify.annotations.NullMarked;
