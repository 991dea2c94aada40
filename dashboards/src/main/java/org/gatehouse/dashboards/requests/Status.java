package org.gatehouse.dashboards.requests;

import java.util.Optional;

/**
 * How the list stands.
 *
 * @param error why the last question failed and what to do, if it did; rows from before are still shown
 * @param loading whether nothing has been answered yet
 * @param newer how many newer rows wait to be shown; {@link RequestsModel#PAGE} stands for at least so many
 * @param older what is known of rows older than the last one
 * @param byId whether the row shown was found by its id, outside the filter
 * @param gateways whether there is any gateway
 */
record Status(Optional<String> error, boolean loading, int newer, Older older, boolean byId, boolean gateways) {
    /** Nothing answered yet. */
    static final Status LOADING = new Status(Optional.empty(), true, 0, Older.NONE, false, true);

    Status with(Older now) {
        return new Status(error, loading, newer, now, byId, gateways);
    }

    Status ready(int nowNewer, Older now) {
        return new Status(Optional.empty(), false, nowNewer, now, byId, gateways);
    }

    Status failed(String causeAndRemedy) {
        return new Status(
                Optional.of(causeAndRemedy), false, newer, older == Older.LOADING ? Older.MORE : older, byId, gateways);
    }

    /** What is known of older rows. */
    enum Older {
        NONE,
        MORE,
        LOADING,
        /** There are more, but the list holds as many as it can. */
        FULL
    }
}
