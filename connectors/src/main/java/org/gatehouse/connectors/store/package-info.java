/** The H2 store: rows on disk are the truth, column segments in memory answer the queries. */
@NullMarked
package org.gatehouse.connectors.store;

import org.jspecify.annotations.NullMarked;
