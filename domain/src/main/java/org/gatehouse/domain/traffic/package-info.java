/** Splits and fallbacks: how an endpoint chooses a destination. */
@NullMarked
package org.gatehouse.domain.traffic;

import org.jspecify.annotations.NullMarked;
