package org.gatehouse.connectors.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gatehouse.connectors.store.column.Segment;
import org.gatehouse.connectors.store.column.SegmentBuilder;

/**
 * The segments of one UTC day by the code of their gateway. A page adds a small segment; small ones are merged so that a
 * row is copied a few times only, however many pages a day has. Immutable.
 */
record Day(Map<Integer, List<Segment>> segments) {
    static final Day EMPTY = new Day(Map.of());

    Day {
        segments = Map.copyOf(segments);
    }

    /** One segment for each gateway. */
    static Day of(Map<Integer, Segment> loaded) {
        Map<Integer, List<Segment>> lists = new HashMap<>();
        loaded.forEach((gateway, segment) -> lists.put(gateway, List.of(segment)));
        return new Day(lists);
    }

    /** This day with more rows of a gateway, which take the place of those with the replaced keys. */
    Day with(int gateway, Segment added, Set<Long> replaced) {
        List<Segment> runs = new ArrayList<>();
        for (Segment run : segments.getOrDefault(gateway, List.of())) {
            Segment left = without(run, replaced);
            if (left.size() > 0) {
                runs.add(left);
            }
        }
        runs.add(added);
        while (runs.size() > 1
                && runs.getLast().size() * 2L >= runs.get(runs.size() - 2).size()) {
            Segment last = runs.removeLast();
            runs.add(merged(runs.removeLast(), last));
        }
        Map<Integer, List<Segment>> all = new HashMap<>(segments);
        all.put(gateway, List.copyOf(runs));
        return new Day(all);
    }

    /** This day without a gateway. */
    Day without(int gateway) {
        Map<Integer, List<Segment>> all = new HashMap<>(segments);
        all.remove(gateway);
        return new Day(all);
    }

    private static Segment without(Segment run, Set<Long> keys) {
        if (keys.isEmpty() || !holdsAny(run, keys)) {
            return run;
        }
        SegmentBuilder builder = new SegmentBuilder(run.size());
        builder.addAll(run, key -> !keys.contains(key));
        return builder.build();
    }

    private static boolean holdsAny(Segment run, Set<Long> keys) {
        for (int row = 0; row < run.size(); row++) {
            if (keys.contains(run.key(row))) {
                return true;
            }
        }
        return false;
    }

    private static Segment merged(Segment one, Segment other) {
        SegmentBuilder builder = new SegmentBuilder(one.size() + other.size());
        builder.addAll(one, key -> true);
        builder.addAll(other, key -> true);
        return builder.build();
    }
}
