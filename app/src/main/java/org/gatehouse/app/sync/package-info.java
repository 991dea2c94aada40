/** Brings each gateway's invocations into the store. */
@NullMarked
package org.gatehouse.app.sync;

import org.jspecify.annotations.NullMarked;
