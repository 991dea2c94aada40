/** One row per invocation as a gateway reports it: who, what, tokens, timing, status, cost, attempts. */
@NullMarked
package org.gatehouse.domain.invocation;

import org.jspecify.annotations.NullMarked;
