/** Proof of the store's memory against plain collections. */
@NullMarked
package org.gatehouse.connectors.store.column;

import org.jspecify.annotations.NullMarked;
