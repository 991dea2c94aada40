package org.gatehouse.domain.store;

import org.gatehouse.domain.query.TimeRange;

/**
 * What watchers are told: rows of a gateway in a range changed. Nothing else; who cares asks again.
 *
 * @param gateway the gateway's name
 * @param range where rows were added, replaced or removed
 */
public record Change(String gateway, TimeRange range) {}
