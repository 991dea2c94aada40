package org.gatehouse.dashboards.page;

import javafx.scene.layout.Region;

/** One of the pages. */
public interface PageKind {
    /** Its id in sessions and commands. */
    String id();

    /** Its name on its tab. */
    String title();

    /** The literal of its icon in the Feather pack, for example {@code fth-dollar-sign}. */
    String icon();

    /** Makes the page. It follows the filter and the store while it is in a scene, and does nothing otherwise. */
    Region create(PageContext context);
}
