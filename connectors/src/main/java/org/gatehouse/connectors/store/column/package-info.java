/** The store's memory: dictionaries, column segments per gateway and UTC day, and the scan that answers queries. */
@NullMarked
package org.gatehouse.connectors.store.column;

import org.jspecify.annotations.NullMarked;
