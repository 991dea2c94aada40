/** The bars at the edges of the window: menus at the top, status at the bottom. */
@NullMarked
package org.gatehouse.app.shell.bar;

import org.jspecify.annotations.NullMarked;
