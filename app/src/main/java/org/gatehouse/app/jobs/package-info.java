/** Work in the background that the user can see and stop. */
@NullMarked
package org.gatehouse.app.jobs;

import org.jspecify.annotations.NullMarked;
