/** What is kept of the window from one start to the next. */
@NullMarked
package org.gatehouse.app.shell.session;

import org.jspecify.annotations.NullMarked;
