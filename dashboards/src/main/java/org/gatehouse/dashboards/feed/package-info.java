/** Keeps a view's answer up to date: asks again after changes, off the JavaFX thread, latest answer only. */
@NullMarked
package org.gatehouse.dashboards.feed;

import org.jspecify.annotations.NullMarked;
