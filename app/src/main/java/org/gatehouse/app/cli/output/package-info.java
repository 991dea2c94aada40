/** Rows as a table, CSV or JSON. */
@NullMarked
package org.gatehouse.app.cli.output;

import org.jspecify.annotations.NullMarked;
