/** Money: exact decimals, each with the state that says where it comes from. */
@NullMarked
package org.gatehouse.domain.cost;

import org.jspecify.annotations.NullMarked;
