package org.gatehouse.dashboards.requests;

import org.gatehouse.domain.store.Stored;

/** What makes a request the same one after it was revised. */
record Key(String gateway, String id) {
    static Key of(Stored request) {
        return new Key(request.gateway(), request.row().id());
    }
}
