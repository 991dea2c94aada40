/** Translates requests, answers, streams, usage and errors between the API shapes that clients and upstreams speak. */
@NullMarked
package org.gatehouse.connectors.builtin.translate;

import org.jspecify.annotations.NullMarked;
