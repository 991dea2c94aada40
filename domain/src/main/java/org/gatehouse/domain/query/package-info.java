/** Typed questions over stored invocations, and their typed answers. */
@NullMarked
package org.gatehouse.domain.query;

import org.jspecify.annotations.NullMarked;
