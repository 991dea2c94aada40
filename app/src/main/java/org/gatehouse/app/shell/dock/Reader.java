package org.gatehouse.app.shell.dock;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Side;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.DockContainer;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;

/** Reads the present arrangement. */
final class Reader {
    private final Sizes sizes;

    Reader(Sizes sizes) {
        this.sizes = sizes;
    }

    Arrangement read(DockContainer container) {
        return container instanceof DockContainerBranch branch
                ? new Arrangement.Split(
                        branch.getOrientation(),
                        branch.getChildContainers().stream().map(this::read).toList())
                : group((DockContainerLeaf) container);
    }

    private Arrangement.Group group(DockContainerLeaf leaf) {
        List<String> tabs =
                leaf.getDockables().stream().map(Dockable::getIdentifier).toList();
        Dockable selected = leaf.getSelectedDockable();
        return new Arrangement.Group(
                leaf.getIdentifier(),
                Objects.requireNonNullElse(leaf.getSide(), Side.TOP),
                tabs,
                selected == null ? "" : selected.getIdentifier(),
                sizes.of(leaf),
                leaf.isCollapsed());
    }
}
