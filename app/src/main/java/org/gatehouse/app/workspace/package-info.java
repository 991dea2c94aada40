/** The folder with everything in it, its lock, and the channel to the process that has it open. */
@NullMarked
package org.gatehouse.app.workspace;

import org.jspecify.annotations.NullMarked;
