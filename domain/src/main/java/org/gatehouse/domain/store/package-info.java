/** The one place where everything is kept. */
@NullMarked
package org.gatehouse.domain.store;

import org.jspecify.annotations.NullMarked;
