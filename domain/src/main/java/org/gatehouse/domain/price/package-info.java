/** Effective-dated prices, and the rows that made each priced dollar. */
@NullMarked
package org.gatehouse.domain.price;

import org.jspecify.annotations.NullMarked;
