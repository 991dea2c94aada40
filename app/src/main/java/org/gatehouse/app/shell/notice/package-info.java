/** What the user is told without being stopped: balloons and their log. */
@NullMarked
package org.gatehouse.app.shell.notice;

import org.jspecify.annotations.NullMarked;
