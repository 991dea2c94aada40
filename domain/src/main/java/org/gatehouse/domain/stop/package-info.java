/** The one cancellation token. */
@NullMarked
package org.gatehouse.domain.stop;

import org.jspecify.annotations.NullMarked;
