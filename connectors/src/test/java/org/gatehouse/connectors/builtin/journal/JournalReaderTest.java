package org.gatehouse.connectors.builtin.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.gatehouse.connectors.builtin.journal.JournalReader.Batch;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalReaderTest {
    @TempDir
    Path folder;

    private Batch read(Position from, int max) throws IOException {
        return new JournalReader(folder).read(from, max, Stop.never());
    }

    private void segment(long number, byte[] bytes) throws IOException {
        Files.write(new Segments(folder).file(number), bytes);
    }

    private static byte[] lines(List<Invocation> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        rows.forEach(row -> bytes.writeBytes(JournalLine.encode(row)));
        return bytes.toByteArray();
    }

    @Test
    void nothingIsReadFromNothing() throws IOException {
        Batch batch = new JournalReader(folder.resolve("absent")).read(Position.START, 10, Stop.never());
        assertEquals(new Batch(List.of(), Position.START, false, List.of()), batch);
    }

    @Test
    void pagesOfAnySizeGiveEveryRowOnce() throws IOException {
        segment(1, lines(Rows.rows(40).subList(0, 17)));
        segment(5, new byte[0]);
        segment(9, lines(Rows.rows(40).subList(17, 40)));
        for (int size = 1; size <= 41; size++) {
            List<Invocation> all = new ArrayList<>();
            Position at = Position.START;
            boolean more = true;
            while (more) {
                Batch batch = read(Position.parse(at.text()), size);
                assertTrue(batch.rows().size() <= size);
                all.addAll(batch.rows());
                at = batch.next();
                more = batch.more();
            }
            assertEquals(Rows.rows(40), all, "pages of " + size);
        }
    }

    @Test
    void aLineThatIsStillBeingWrittenIsLeftForTheNextTime() throws IOException {
        byte[] whole = lines(Rows.rows(2));
        int first = JournalLine.encode(Rows.row(0)).length;
        for (int end = first; end < whole.length; end++) {
            segment(1, Arrays.copyOf(whole, end));
            Batch before = read(Position.START, 10);
            assertEquals(Rows.rows(1), before.rows(), "cut at " + end);
            assertEquals(List.of(), before.remarks());
            segment(1, whole);
            assertEquals(List.of(Rows.row(1)), read(before.next(), 10).rows(), "cut at " + end);
        }
    }

    @Test
    void aTornTailAtEveryByteIsToldOnceAndReadingGoesOn() throws IOException {
        byte[] whole = lines(Rows.rows(2));
        int first = JournalLine.encode(Rows.row(0)).length;
        segment(2, JournalLine.encode(Rows.row(9)));
        for (int end = first; end < whole.length; end++) {
            segment(1, Arrays.copyOf(whole, end));
            Batch batch = read(Position.START, 10);
            assertEquals(List.of(Rows.row(0), Rows.row(9)), batch.rows(), "cut at " + end);
            assertEquals(end == first ? 0 : 1, batch.remarks().size(), "cut at " + end);
            assertEquals(List.of(), read(batch.next(), 10).remarks());
        }
    }

    @Test
    void aDamagedByteAnywhereCostsAtMostTheLinesThatItTouches() throws IOException {
        byte[] whole = lines(Rows.rows(6));
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 300; round++) {
            byte[] damaged = whole.clone();
            int place = random.nextInt(whole.length - 1);
            damaged[place] ^= (byte) (1 << random.nextInt(8));
            segment(1, damaged);
            Batch batch = read(Position.START, 10);
            assertTrue(batch.rows().size() >= 4 && batch.rows().size() <= 5, "byte " + place);
            assertTrue(Rows.rows(6).containsAll(batch.rows()), "byte " + place);
            assertFalse(batch.remarks().isEmpty(), "byte " + place);
        }
    }

    @Test
    void aDeletedOldSegmentIsPassedOver() throws IOException {
        segment(7, lines(Rows.rows(3)));
        assertEquals(Rows.rows(3), read(new Position(4, 100), 10).rows());
    }

    @Test
    void aJournalThatEndsBeforeThePositionIsReadAgainAndThatIsTold() throws IOException {
        segment(7, lines(Rows.rows(3)));
        Batch batch = read(new Position(8, 100), 10);
        assertEquals(Rows.rows(3), batch.rows());
        assertEquals(1, batch.remarks().size());
        assertEquals(List.of(), read(batch.next(), 10).remarks());
    }

    @Test
    void readingStopsWhenAsked() throws IOException {
        segment(1, lines(Rows.rows(1)));
        Stop stop = new Stop();
        stop.stop();
        assertThrows(CancellationException.class, () -> new JournalReader(folder).read(Position.START, 10, stop));
    }

    @Test
    void onlyPlacesAreParsed() {
        assertEquals(Position.START, Position.parse(""));
        assertEquals(new Position(12, 34), Position.parse("12:34"));
        for (String bad : List.of("12", "a:b", "1:", ":1")) {
            assertThrows(IllegalArgumentException.class, () -> Position.parse(bad), bad);
        }
    }
}
