/** Simulated models, and the sample workspace made with them. */
@NullMarked
package org.gatehouse.domain.simulate;

import org.jspecify.annotations.NullMarked;
