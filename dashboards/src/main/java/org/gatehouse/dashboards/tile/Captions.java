package org.gatehouse.dashboards.tile;

import org.gatehouse.dashboards.format.Numbers;

/** The line beside a tile's heading: what is counted, how many, in which zone. */
final class Captions {
    private Captions() {}

    static String of(Asked asked) {
        return Numbers.exact(asked.main().total().counts().all()) + " "
                + asked.main().query().basis().title() + " · "
                + asked.scope().zone().getId();
    }
}
