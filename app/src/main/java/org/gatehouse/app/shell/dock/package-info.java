/** The arrangement of tabs and tool windows in the window, and how it is kept. */
@NullMarked
package org.gatehouse.app.shell.dock;

import org.jspecify.annotations.NullMarked;
