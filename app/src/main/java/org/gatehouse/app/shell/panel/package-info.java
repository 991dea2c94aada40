/** What opens over the window and closes with Escape. */
@NullMarked
package org.gatehouse.app.shell.panel;

import org.jspecify.annotations.NullMarked;
