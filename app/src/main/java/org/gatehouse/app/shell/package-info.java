/** The desktop: one window over one workspace. */
@NullMarked
package org.gatehouse.app.shell;

import org.jspecify.annotations.NullMarked;
