/** Tests of the store on real H2 files. */
@NullMarked
package org.gatehouse.connectors.store;

import org.jspecify.annotations.NullMarked;
