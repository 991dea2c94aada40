/** The desktop. */
@NullMarked
package org.gatehouse.app.shell;

import org.jspecify.annotations.NullMarked;
