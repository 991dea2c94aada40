/** The price book that ships with the program. */
@NullMarked
package org.gatehouse.connectors.price;

import org.jspecify.annotations.NullMarked;
