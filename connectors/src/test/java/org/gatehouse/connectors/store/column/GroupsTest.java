package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GroupsTest {
    private static final long HOUR = 3_600_000_000L;

    /** Keys of a dimension: with these few groups both ways to look a number up are taken. */
    private static final int MOST = 100_000;

    private static Groups groups(int dimensions) {
        int[] keys = new int[dimensions];
        Arrays.fill(keys, MOST);
        return new Groups(keys);
    }

    /** A group by what a person sees of it. */
    private record Path(long start, List<Integer> keys) {}

    private static Path random(SplittableRandom random, int dimensions) {
        List<Integer> keys = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            keys.add(random.nextInt(10) == 0 ? MOST - 1 - random.nextInt(3) : random.nextInt(4));
        }
        return new Path((random.nextInt(20) - 10) * HOUR, keys);
    }

    private static int number(Groups groups, Path path) {
        int group = groups.bucket(path.start());
        for (int level = 0; level < path.keys().size(); level++) {
            group = groups.under(level, group, path.keys().get(level));
        }
        return group;
    }

    private static void same(Path path, Groups groups, int group) {
        assertEquals(path.start(), groups.start(group));
        assertArrayEquals(path.keys().stream().mapToInt(i -> i).toArray(), groups.keys(group));
    }

    @Test
    void eachCombinationIsOneGroupForAnyNumberOfDimensions() {
        for (int dimensions = 0; dimensions <= 5; dimensions++) {
            SplittableRandom random = new SplittableRandom(dimensions);
            Groups groups = groups(dimensions);
            Map<Path, Integer> plain = new LinkedHashMap<>();
            for (int i = 0; i < 3_000; i++) {
                Path path = random(random, dimensions);
                int expected = plain.computeIfAbsent(path, any -> plain.size());
                assertEquals(expected, number(groups, path), path.toString());
            }
            assertEquals(plain.size(), groups.size());
            plain.forEach((path, group) -> same(path, groups, group));
        }
    }

    @Test
    void takingOverAnotherKeepsBothAndTellsTheNewNumbers() {
        for (int dimensions = 0; dimensions <= 3; dimensions++) {
            SplittableRandom random = new SplittableRandom(9 + dimensions);
            Groups here = groups(dimensions);
            Groups there = groups(dimensions);
            Map<Path, Integer> ours = new LinkedHashMap<>();
            List<Path> theirs = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                Path mine = random(random, dimensions);
                ours.put(mine, number(here, mine));
                Path other = random(random, dimensions);
                if (number(there, other) == theirs.size()) {
                    theirs.add(other);
                }
            }
            int[] numbers = here.take(there);
            assertEquals(theirs.size(), numbers.length);
            for (int group = 0; group < numbers.length; group++) {
                same(theirs.get(group), here, numbers[group]);
                assertEquals(numbers[group], number(here, theirs.get(group)), "it is not a second group");
            }
            ours.forEach((path, group) -> assertEquals(group, number(here, path), "old numbers stay"));
        }
    }
}
