/** Gateways, their endpoints and destinations, and what a connector can do with them. */
@NullMarked
package org.gatehouse.domain.gateway;

import org.jspecify.annotations.NullMarked;
