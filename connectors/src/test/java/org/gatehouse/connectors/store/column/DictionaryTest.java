package org.gatehouse.connectors.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.gatehouse.connectors.store.column.Lines.Line;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Timing;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    private static final List<String> ODD = List.of(
            "plain",
            "\"quoted\"",
            "back\\slash",
            "line\nbreak",
            "\u0000",
            "{}",
            "\u00e9\u4e2d\ud83d\ude00",
            " ",
            ":,>");

    private static Attempt attempt(AttemptReason reason, String destination, int status, String error) {
        return new Attempt(reason, destination, "provider", "model", status, error, 0, Timing.UNKNOWN);
    }

    /** What a restart does: every text is read from disk in the order of its kind and code. */
    private static Dictionary reread(Dictionary dictionary) {
        Dictionary again = new Dictionary();
        for (Kind kind : Kind.values()) {
            dictionary.stored(kind).textsFrom(1).forEach(again.stored(kind)::add);
        }
        return again;
    }

    @Test
    void aRestartKeepsEveryCode() {
        Lines lines = new Lines(31);
        Dictionary dictionary = lines.dictionary;
        List<Line> rows = lines.next(2_000, Lines.DAY);
        Dictionary again = reread(dictionary);
        for (Line row : rows) {
            assertEquals(row.get(Field.SHAPE), again.shape(row.attempts()), "the shape is known");
            int shape = (int) row.get(Field.SHAPE);
            assertEquals(dictionary.shapes().value(shape), again.shapes().value(shape));
            int tags = (int) row.get(Field.TAGS);
            assertEquals(dictionary.tags().value(tags), again.tags().value(tags));
        }
        for (Kind kind : Kind.values()) {
            assertEquals(
                    dictionary.stored(kind).textsFrom(0), again.stored(kind).textsFrom(0), kind.name());
        }
    }

    @Test
    void oddTextsAndTagsComeBack() {
        Dictionary dictionary = new Dictionary();
        var tags = new TreeMap<String, String>();
        for (String odd : ODD) {
            tags.put(odd, odd + odd);
            assertEquals(odd, dictionary.text(Kind.USER, dictionary.code(Kind.USER, odd)));
        }
        int code = dictionary.tags().code(tags);
        Dictionary again = reread(dictionary);
        assertEquals(tags, again.tags().value(code));
        assertEquals(code, again.tags().code(new TreeMap<>(tags)));
        for (String odd : ODD) {
            assertEquals(dictionary.code(Kind.USER, odd), again.code(Kind.USER, odd));
        }
    }

    @Test
    void nothingIsTheCodeZeroOfEveryKind() {
        Dictionary dictionary = new Dictionary();
        for (Kind kind : Kind.values()) {
            assertEquals(1, dictionary.stored(kind).size(), kind.name());
            // Code 0 is made anew in each start, never read from disk.
            assertEquals(List.of(), dictionary.stored(kind).textsFrom(1), kind.name());
        }
        assertEquals(0, dictionary.code(Kind.MODEL, ""));
        assertEquals(0, dictionary.steps().code(Step.NONE));
        assertEquals(0, dictionary.tags().code(Invocation.noTags()));
        assertEquals(0, dictionary.shape(List.of()));
        assertEquals(0, dictionary.shapes().value(0).decidingStep());
    }

    @Test
    void theSameAttemptsHaveOneShapeWhateverTheirTiming() {
        Dictionary dictionary = new Dictionary();
        Attempt slow = attempt(AttemptReason.SPLIT, "a", 200, "");
        var timing = new Timing(9, 3, Timing.UNKNOWN.basis());
        var fast = new Attempt(AttemptReason.SPLIT, "a", "provider", "model", 200, "", 77, timing);
        assertEquals(dictionary.shape(List.of(slow)), dictionary.shape(List.of(fast)));
        Attempt retried = attempt(AttemptReason.RETRY, "a", 200, "");
        assertNotEquals(dictionary.shape(List.of(slow)), dictionary.shape(List.of(retried)));
        assertNotEquals(dictionary.shape(List.of(slow)), dictionary.shape(List.of(slow, slow)));
    }

    @Test
    void theFirstAttemptThatServedDecidesAndElseTheLast() {
        Dictionary dictionary = new Dictionary();
        SplittableRandom random = new SplittableRandom(32);
        for (int round = 0; round < 500; round++) {
            List<Attempt> attempts = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(5); i++) {
                int status = new int[] {0, 200, 429, 503}[random.nextInt(4)];
                attempts.add(attempt(AttemptReason.FALLBACK, "d" + i, status, random.nextInt(5) == 0 ? "cut" : ""));
            }
            Shape shape = dictionary.shapes().value(dictionary.shape(attempts));
            Attempt decided =
                    attempts.stream().filter(Attempt::served).findFirst().orElse(attempts.getLast());
            Step step = dictionary.steps().value(shape.decidingStep());
            assertEquals(decided.destination(), dictionary.text(Kind.DESTINATION, step.destination()));
            assertEquals(decided.status(), step.status());
        }
    }

    @Test
    void aChainReadsLikeTheWayTheRequestWent() {
        Dictionary dictionary = new Dictionary();
        int shape = dictionary.shape(List.of(
                attempt(AttemptReason.SPLIT, "east", 429, "limit"),
                attempt(AttemptReason.RETRY, "east", 0, "timeout"),
                attempt(AttemptReason.FALLBACK, "west", 200, "")));
        assertEquals(
                "east:429 > east:0 > west:200", dictionary.shapes().value(shape).chain());
    }

    @Test
    void aListThatGrewKeepsWhatItWasForItsReaders() {
        List<String> list = List.of();
        List<List<String>> seen = new ArrayList<>();
        List<List<String>> copies = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            list = Grown.with(list, "word-" + i);
            seen.add(list);
            copies.add(new ArrayList<>(list));
        }
        assertEquals(copies, seen);
        assertThrows(IndexOutOfBoundsException.class, () -> seen.get(5).get(6), "a later word is not to be seen");
        assertThrows(UnsupportedOperationException.class, () -> seen.getLast().set(0, "changed"));
    }

    @Test
    void aLensMakesOneKeyOfCodesWithOneLabel() {
        List<String> labels = List.of("", "a", "b", "a", "", "c");
        Lens lens = new Lens(Field.TAGS, labels.size(), labels::get);
        Map<String, Integer> keys = new TreeMap<>();
        boolean[] passing = lens.passing(label -> label.equals("a") || label.isEmpty());
        for (int code = 0; code < labels.size(); code++) {
            String label = labels.get(code);
            assertEquals(label, lens.label(lens.key(code)));
            assertEquals(keys.computeIfAbsent(label, any -> keys.size()), lens.key(code));
            assertEquals(label.equals("a") || label.isEmpty(), passing[code]);
        }
    }
}
