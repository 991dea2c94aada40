package org.gatehouse.dashboards.gateways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TreeItem;

/** Brings tree items in line with the entries, keeping those that stay with their selection and expansion. */
final class TreeItems {
    private TreeItems() {}

    /** Makes the item's children stand for these entries; all lines are open while something is searched for. */
    static void update(TreeItem<Entry> parent, List<? extends Entry> entries, boolean open) {
        Map<String, TreeItem<Entry>> old = new HashMap<>();
        parent.getChildren().forEach(item -> old.put(item.getValue().key(), item));
        List<TreeItem<Entry>> wanted = new ArrayList<>();
        for (Entry entry : entries) {
            TreeItem<Entry> item = old.get(entry.key());
            if (item == null) {
                item = new TreeItem<>(entry);
                item.setExpanded(entry instanceof Entry.OfGateway);
            } else if (!item.getValue().equals(entry)) {
                item.setValue(entry);
            }
            if (open) {
                item.setExpanded(true);
            }
            update(item, entry.children(), open);
            wanted.add(item);
        }
        if (!parent.getChildren().equals(wanted)) {
            parent.getChildren().setAll(wanted);
        }
    }
}
