package org.gatehouse.app.shell.dock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;

/**
 * The sizes of tool windows in pixels. A split can only be divided once it has been laid out, and it forgets the size of
 * what is collapsed, so both are kept here.
 */
final class Sizes {
    private final Region dock;
    private final Map<DockContainerLeaf, Double> wanted = new LinkedHashMap<>();
    private final Map<DockContainerLeaf, Boolean> folded = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
    private Subscription watching = Subscription.EMPTY;

    Sizes(Region dock) {
        this.dock = dock;
    }

    /** Whether the sizes that were asked for hold. */
    ReadOnlyBooleanProperty settled() {
        return settled.getReadOnlyProperty();
    }

    void clear() {
        settled.set(false);
        wanted.clear();
        folded.clear();
        watching.unsubscribe();
    }

    void want(DockContainerLeaf leaf, double size, boolean collapsed) {
        if (size > 0) {
            wanted.put(leaf, size);
            folded.put(leaf, collapsed);
            leaf.collapsedProperty().addListener((property, was, is) -> reopened(leaf, is));
        }
    }

    void applyWhenLaidOut() {
        watching.unsubscribe();
        watching = Subscription.EMPTY;
        if (laidOut(dock.getLayoutBounds())) {
            apply();
        } else {
            watching = dock.layoutBoundsProperty().subscribe((was, is) -> {
                if (laidOut(is)) {
                    watching.unsubscribe();
                    apply();
                }
            });
        }
    }

    private static boolean laidOut(Bounds bounds) {
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    private void apply() {
        dock.applyCss();
        dock.layout();
        wanted.forEach(Sizes::size);
        dock.layout();
        folded.forEach((leaf, collapsed) -> {
            if (collapsed) {
                parent(leaf).ifPresent(branch -> branch.setContainerCollapsed(leaf, true));
            }
        });
        settled.set(true);
    }

    private void reopened(DockContainerLeaf leaf, boolean collapsed) {
        if (!collapsed) {
            size(leaf, wanted.getOrDefault(leaf, 0d));
        }
    }

    /** The size that a leaf has or, while it is collapsed, will have again; 0 when it has none of its own. */
    double of(DockContainerLeaf leaf) {
        Double asked = wanted.get(leaf);
        if (asked == null || leaf.isCollapsed()) {
            return asked == null ? 0 : asked;
        }
        double now =
                Objects.requireNonNullElse(leaf.getSide(), Side.TOP).isVertical() ? leaf.getWidth() : leaf.getHeight();
        wanted.put(leaf, now > 0 ? now : asked);
        return now > 0 ? now : asked;
    }

    private static void size(DockContainerLeaf leaf, double size) {
        parent(leaf).ifPresent(branch -> branch.setContainerSizePx(leaf, size));
    }

    private static Optional<DockContainerBranch> parent(DockContainerLeaf leaf) {
        return Optional.ofNullable(leaf.getParentContainer());
    }
}
