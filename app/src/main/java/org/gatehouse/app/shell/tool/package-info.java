/** The tool windows that the window itself brings: tasks, SQL, inspector. */
@NullMarked
package org.gatehouse.app.shell.tool;

import org.jspecify.annotations.NullMarked;
