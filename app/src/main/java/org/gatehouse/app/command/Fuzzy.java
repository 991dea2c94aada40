package org.gatehouse.app.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a typed text fits a name: its letters must occur in order. Starts of words and runs of neighbouring letters
 * count most, so that {@code lt} finds "Latency &amp; TTFB" before "Clear the filter".
 */
public final class Fuzzy {
    private static final int START = 10;
    private static final int NEIGHBOR = 10;
    private static final int LETTER = 1;

    /**
     * A fit.
     *
     * @param score higher is better
     * @param letters the positions in the name that were typed, rising
     */
    public record Match(int score, List<Integer> letters) {
        public Match {
            letters = List.copyOf(letters);
        }
    }

    private Fuzzy() {}

    /** The best fit of a typed text, if its letters occur in order; spaces in it are ignored. */
    public static Optional<Match> match(String typed, String name) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        String text = name.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.of(new Match(0, List.of()));
        }
        if (wanted.length() > text.length()) {
            return Optional.empty();
        }
        int[][] best = new int[wanted.length() + 1][text.length() + 1];
        for (int i = 1; i <= wanted.length(); i++) {
            Arrays.fill(best[i], Integer.MIN_VALUE);
        }
        fill(best, wanted, text);
        int end = 0;
        for (int j = 1; j <= text.length(); j++) {
            end = best[wanted.length()][j] > best[wanted.length()][end] ? j : end;
        }
        int score = best[wanted.length()][end];
        return score == Integer.MIN_VALUE
                ? Optional.empty()
                : Optional.of(new Match(score * 4 - text.length(), letters(best, wanted.length(), end)));
    }

    // best[i][j]: the best score of the first i typed letters with the i-th on the j-th of the name.
    private static void fill(int[][] best, String wanted, String text) {
        for (int i = 1; i <= wanted.length(); i++) {
            for (int j = i; j <= text.length(); j++) {
                if (wanted.charAt(i - 1) == text.charAt(j - 1)) {
                    int before = before(best, i, j);
                    best[i][j] = before == Integer.MIN_VALUE ? before : before + worth(text, j);
                }
            }
        }
    }

    private static int before(int[][] best, int i, int j) {
        if (i == 1) {
            return 0;
        }
        int k = previous(best, i, j);
        return k < 0 ? Integer.MIN_VALUE : value(best, i, j, k);
    }

    private static int previous(int[][] best, int i, int j) {
        int found = -1;
        int top = Integer.MIN_VALUE;
        for (int k = i - 1; k < j; k++) {
            int value = value(best, i, j, k);
            if (value > top) {
                top = value;
                found = k;
            }
        }
        return found;
    }

    private static int value(int[][] best, int i, int j, int k) {
        int there = best[i - 1][k];
        return there == Integer.MIN_VALUE ? there : there + (k == j - 1 ? NEIGHBOR : 0);
    }

    private static int worth(String text, int j) {
        boolean start = j == 1 || !Character.isLetterOrDigit(text.charAt(j - 2));
        return start ? START : LETTER;
    }

    private static List<Integer> letters(int[][] best, int typed, int end) {
        List<Integer> letters = new ArrayList<>();
        int j = end;
        for (int i = typed; i >= 1; i--) {
            letters.addFirst(j - 1);
            j = i == 1 ? 0 : previous(best, i, j);
        }
        return letters;
    }
}
