/** The habits of the code base, enforced: who may use whom, and how large things may grow. */
@NullMarked
package org.gatehouse.app.habits;

import org.jspecify.annotations.NullMarked;
