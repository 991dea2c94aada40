package org.gatehouse.app.shell.dock;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Side;

/** How the window is divided. Immutable; a session keeps it and gives it back. */
public sealed interface Arrangement {
    /** The group of tabs that is always there, where pages open. */
    String CENTER = "center";

    /**
     * Parts side by side.
     *
     * @param orientation horizontal for left to right
     * @param parts the parts, at least one
     */
    record Split(Orientation orientation, List<Arrangement> parts) implements Arrangement {
        public Split {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A group of tabs.
     *
     * @param id its name in the arrangement
     * @param side where its headers stand; at the top for pages, at an edge for tool windows
     * @param tabs ids of its tabs, in order
     * @param selected the id of the tab in front; empty for none
     * @param size its width or height in pixels in a split; 0 for what is left
     * @param collapsed whether only its headers show
     */
    record Group(String id, Side side, List<String> tabs, String selected, double size, boolean collapsed)
            implements Arrangement {
        public Group {
            tabs = List.copyOf(tabs);
        }
    }

    /** All its groups. */
    default Stream<Group> groups() {
        return switch (this) {
            case Group group -> Stream.of(group);
            case Split split -> split.parts().stream().flatMap(Arrangement::groups);
        };
    }
}
