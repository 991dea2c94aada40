package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The counters of partial tallies, and what becomes of them when tallies are put together. */
class CountingTest {
    private record Pair(int group, int value) {}

    private static Set<Pair> plain(Pairs pairs) {
        Set<Pair> plain = new HashSet<>();
        for (int pair = 0; pair < pairs.size(); pair++) {
            assertTrue(plain.add(new Pair(pairs.group(pair), pairs.value(pair))), "a pair is kept once");
        }
        return plain;
    }

    private static Set<Pair> fill(Pairs pairs, SplittableRandom random, int groups) {
        Set<Pair> expected = new HashSet<>();
        for (int i = 0; i < 5_000; i++) {
            Pair pair = new Pair(random.nextInt(groups), random.nextInt(90));
            pairs.add(pair.group(), pair.value());
            expected.add(pair);
        }
        return expected;
    }

    @Test
    void differentPairsAreThoseOfASet() {
        Pairs pairs = new Pairs();
        assertEquals(Set.of(), plain(pairs));
        assertEquals(fill(pairs, new SplittableRandom(5), 70), plain(pairs));
    }

    @Test
    void pairsOfAnotherAreTakenUnderTheirNewGroups() {
        Pairs here = new Pairs();
        Pairs there = new Pairs();
        Set<Pair> expected = fill(here, new SplittableRandom(6), 30);
        // Two groups of the other may well be one here.
        int[] numbers =
                IntStream.range(0, 50).map(group -> (group * 7 + 3) % 40).toArray();
        fill(there, new SplittableRandom(7), 50)
                .forEach(pair -> expected.add(new Pair(numbers[pair.group()], pair.value())));
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
