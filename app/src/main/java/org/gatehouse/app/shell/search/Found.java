package org.gatehouse.app.shell.search;

import java.util.Comparator;
import java.util.List;
import org.gatehouse.app.command.Fuzzy;

/**
 * An entry that fits what was typed.
 *
 * @param entry the entry
 * @param match where it fits
 */
record Found(Entry entry, Fuzzy.Match match) {
    private static final int SHOWN = 60;

    /** The entries that fit, the best first; those that fit equally well in the order given. */
    static List<Found> in(List<Entry> entries, String typed) {
        return entries.stream()
                .flatMap(entry -> Fuzzy.match(typed, entry.title()).map(match -> new Found(entry, match)).stream())
                .sorted(Comparator.comparingInt((Found found) -> found.match().score())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }
}
