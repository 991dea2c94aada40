package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The counters of partial tallies, and what becomes of them when tallies are put together. */
class CountingTest {
    private record Pair(int group, int value) {}

    private static Map<Pair, Integer> plain(PairCounts counts) {
        Map<Pair, Integer> plain = new HashMap<>();
        for (int pair = 0; pair < counts.size(); pair++) {
            plain.merge(new Pair(counts.group(pair), counts.value(pair)), counts.count(pair), Integer::sum);
        }
        assertEquals(counts.size(), plain.size(), "a pair is kept once");
        return plain;
    }

    private static Map<Pair, Integer> fill(PairCounts counts, SplittableRandom random, int groups) {
        Map<Pair, Integer> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            Pair pair = new Pair(random.nextInt(groups), random.nextInt(90));
            counts.add(pair.group(), pair.value());
            expected.merge(pair, 1, Integer::sum);
        }
        return expected;
    }

    @Test
    void pairsAreCountedLikeInAMap() {
        PairCounts counts = new PairCounts();
        assertEquals(Map.of(), plain(counts));
        assertEquals(fill(counts, new SplittableRandom(5), 70), plain(counts));
    }

    @Test
    void countsOfAnotherAreAddedUnderTheirNewGroups() {
        PairCounts here = new PairCounts();
        PairCounts there = new PairCounts();
        Map<Pair, Integer> expected = fill(here, new SplittableRandom(6), 30);
        Map<Pair, Integer> theirs = fill(there, new SplittableRandom(7), 50);
        // Two groups of the other may well be one here.
        int[] numbers =
                IntStream.range(0, 50).map(group -> (group * 7 + 3) % 40).toArray();
        theirs.forEach(
                (pair, count) -> expected.merge(new Pair(numbers[pair.group()], pair.value()), count, Integer::sum));
        here.take(there, numbers);
        assertEquals(expected, plain(here));
    }

    @Test
    void sumsGrowWithTheirGroupsAndAreAddedUnderTheirNewNumbers() {
        SplittableRandom random = new SplittableRandom(8);
        for (int groups : new int[] {1, 63, 64, 65, 129, 1_000}) {
            Sums here = new Sums(3);
            Sums there = new Sums(3);
            long[][] expected = new long[3][groups];
            int[] numbers =
                    IntStream.range(0, groups).map(group -> groups - 1 - group).toArray();
            for (int i = 0; i < 5_000; i++) {
                int lane = random.nextInt(3);
                int group = random.nextInt(groups);
                long value = random.nextLong(-1_000, 1_000_000);
                boolean ours = random.nextBoolean();
                (ours ? here : there).lane(lane, group + 1)[group] += value;
                expected[lane][ours ? group : numbers[group]] += value;
            }
            here.take(there, numbers, groups);
            for (int lane = 0; lane < 3; lane++) {
                for (int group = 0; group < groups; group++) {
                    assertEquals(expected[lane][group], here.get(lane, group));
                }
            }
            assertEquals(0, here.get(0, 1_000_000), "a group that no row of this part was in");
        }
    }
}
