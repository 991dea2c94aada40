/** The command line. */
@NullMarked
package org.gatehouse.app.cli;

import org.jspecify.annotations.NullMarked;
