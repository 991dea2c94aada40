package org.gatehouse.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FuzzyTest {
    private static int score(String typed, String name) {
        return Fuzzy.match(typed, name).orElseThrow().score();
    }

    @Test
    void lettersMustOccurInOrder() {
        assertTrue(Fuzzy.match("zq", "Quiz").isEmpty());
        assertTrue(Fuzzy.match("costs", "Cost").isEmpty());
        assertEquals(
                List.of(0, 1, 2, 3), Fuzzy.match("cost", "Cost").orElseThrow().letters());
    }

    @Test
    void nothingTypedFitsEverything() {
        assertEquals(List.of(), Fuzzy.match("", "Cost").orElseThrow().letters());
    }

    @Test
    void startsOfWordsCountMost() {
        assertEquals(
                List.of(0, 10),
                Fuzzy.match("lt", "Latency & TTFB").orElseThrow().letters());
        assertTrue(score("lt", "Latency & TTFB") > score("lt", "Clear the filter"));
        assertTrue(score("sql", "SQL") > score("sql", "Squash all"));
        assertTrue(score("cost", "Cost") > score("cost", "Cost per team"));
    }

    @Test
    void whatIsFoundIsWhatWasTyped() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            String name = text(random, 1 + random.nextInt(14));
            String typed = text(random, random.nextInt(4));
            Optional<Fuzzy.Match> match = Fuzzy.match(typed, name);
            assertEquals(subsequence(typed, name), match.isPresent(), typed + " in " + name);
            match.ifPresent(
                    found -> assertEquals(typed.replace(" ", ""), pick(name, found.letters()), typed + " in " + name));
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("abc ".charAt(random.nextInt(4)));
        }
        return text.toString();
    }

    private static boolean subsequence(String typed, String name) {
        int at = 0;
        for (char letter : typed.replace(" ", "").toCharArray()) {
            at = name.indexOf(letter, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static String pick(String name, List<Integer> letters) {
        StringBuilder picked = new StringBuilder();
        int last = -1;
        for (int letter : letters) {
            assertTrue(letter > last, letters.toString());
            last = letter;
            picked.append(name.toLowerCase(Locale.ROOT).charAt(letter));
        }
        return picked.toString();
    }
}
