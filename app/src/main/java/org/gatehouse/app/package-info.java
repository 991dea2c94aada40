/** Where the program starts. */
@NullMarked
package org.gatehouse.app;

import org.jspecify.annotations.NullMarked;
