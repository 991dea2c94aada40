package org.gatehouse.app.shell.dock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import software.coley.bentofx.Bento;
import software.coley.bentofx.dockable.Dockable;
import software.coley.bentofx.layout.DockContainer;
import software.coley.bentofx.layout.container.DockContainerBranch;
import software.coley.bentofx.layout.container.DockContainerLeaf;
import software.coley.bentofx.layout.container.DockContainerRootBranch;
import software.coley.bentofx.path.DockablePath;

/** The tabs and tool windows of the window: they can be dragged, split, closed and collapsed. */
public final class Dock extends StackPane {
    private final Bento bento = new Bento();
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final Map<String, Dockable> made = new HashMap<>();
    private final Sizes sizes = new Sizes(this);
    private Optional<DockContainerRootBranch> root = Optional.empty();

    /** A dock of these tabs, empty until it is arranged. */
    public Dock(List<Tab> known) {
        getStyleClass().add("dock");
        known.forEach(tab -> tabs.put(tab.id(), tab));
    }

    /** Arranges the tabs; tabs that it does not know are left out. */
    public void arrange(Arrangement wanted) {
        made.values().forEach(tab -> tab.inContainer(DockContainerLeaf::removeDockable));
        root.ifPresent(bento::unregisterRoot);
        sizes.clear();
        DockContainerRootBranch next = bento.dockBuilding().root("root");
        fill(next, wanted);
        bento.registerRoot(next);
        root = Optional.of(next);
        getChildren().setAll(next);
        sizes.applyWhenLaidOut();
    }

    /** How the tabs are arranged now. */
    public Optional<Arrangement> arrangement() {
        return root.map(branch -> new Reader(sizes).read(branch));
    }

    /** Opens a tab that is not open, and brings it to the front. */
    public void show(String id) {
        Dockable tab = dockable(id);
        if (tab.getContainer() == null) {
            center().ifPresent(leaf -> leaf.addDockable(tab));
        }
        tab.inContainer((leaf, self) -> {
            expand(leaf);
            leaf.selectDockable(self);
        });
    }

    /** Collapses the tab's group; for one at the top, which cannot collapse, nothing. */
    public void hide(String id) {
        Dockable tab = dockable(id);
        tab.inContainer((leaf, self) -> {
            DockContainerBranch parent = leaf.getParentContainer();
            if (parent != null && leaf.getSide() != Side.TOP && !leaf.isCollapsed()) {
                parent.setContainerCollapsed(leaf, true);
            }
        });
    }

    /** Whether the tab is in front of an open group. */
    public boolean shows(String id) {
        Dockable tab = dockable(id);
        DockContainerLeaf leaf = tab.getContainer();
        Dockable front = leaf == null || leaf.isCollapsed() ? null : leaf.getSelectedDockable();
        return front != null && front.matchesIdentity(tab);
    }

    /** Takes a tab out, whether or not it can be closed by hand. */
    public void remove(String id) {
        dockable(id).inContainer(DockContainerLeaf::removeDockable);
    }

    /** Closes the tab in front of the center, if it can be closed. */
    public void closeFront() {
        center().map(DockContainerLeaf::getSelectedDockable)
                .filter(Dockable::isClosable)
                .ifPresent(tab -> tab.inContainer(DockContainerLeaf::closeDockable));
    }

    private void expand(DockContainerLeaf leaf) {
        DockContainerBranch parent = leaf.getParentContainer();
        if (leaf.isCollapsed() && parent != null) {
            parent.setContainerCollapsed(leaf, false);
        }
    }

    private Optional<DockContainerLeaf> center() {
        return Optional.ofNullable(bento.search().container(Arrangement.CENTER))
                .map(path -> (DockContainerLeaf) path.tailContainer());
    }

    private void fill(DockContainerBranch branch, Arrangement wanted) {
        switch (wanted) {
            case Arrangement.Group group -> branch.addContainer(leaf(group));
            case Arrangement.Split split -> {
                branch.setOrientation(split.orientation());
                split.parts().forEach(part -> branch.addContainer(container(part)));
            }
        }
    }

    private DockContainer container(Arrangement wanted) {
        if (wanted instanceof Arrangement.Group group) {
            return leaf(group);
        }
        DockContainerBranch branch = bento.dockBuilding().branch();
        fill(branch, wanted);
        return branch;
    }

    private DockContainerLeaf leaf(Arrangement.Group group) {
        DockContainerLeaf leaf = bento.dockBuilding().leaf(group.id());
        boolean edge = group.side() != Side.TOP;
        leaf.setSide(group.side());
        leaf.setPruneWhenEmpty(!edge && !group.id().equals(Arrangement.CENTER));
        leaf.setCanSplit(!edge);
        SplitPane.setResizableWithParent(leaf, !edge);
        group.tabs().stream().filter(tabs::containsKey).forEach(tab -> leaf.addDockable(dockable(tab)));
        if (tabs.containsKey(group.selected())) {
            leaf.selectDockable(dockable(group.selected()));
        }
        sizes.want(leaf, group.size(), group.collapsed());
        return leaf;
    }

    private Dockable dockable(String id) {
        return made.computeIfAbsent(id, this::make);
    }

    private Dockable make(String id) {
        Tab tab = tabs.get(id);
        if (tab == null) {
            throw new IllegalArgumentException("no tab is called " + id);
        }
        Dockable dockable = bento.dockBuilding().dockable(id);
        dockable.setTitle(tab.title());
        dockable.setIconFactory(self -> new FontIcon(tab.icon()));
        dockable.setClosable(tab.closable());
        dockable.setCanBeDroppedToNewWindow(false);
        dockable.setNode(new LazyPane(tab.content(), sizes.settled()));
        return dockable;
    }

    /** All tabs that are open, in the order of the arrangement. */
    public List<String> open() {
        List<String> open = new ArrayList<>();
        for (DockablePath path : bento.search().allDockables()) {
            open.add(path.dockable().getIdentifier());
        }
        return open;
    }
}
