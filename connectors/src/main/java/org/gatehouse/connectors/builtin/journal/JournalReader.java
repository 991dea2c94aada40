package org.gatehouse.connectors.builtin.journal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;

/**
 * Reads a journal from a position on, while it is being written or after its writer was killed. Damaged lines are
 * skipped and told; a line that is still being written is left for the next time.
 */
public final class JournalReader {
    private final Segments segments;

    public JournalReader(Path folder) {
        this.segments = new Segments(folder);
    }

    /**
     * What follows a position.
     *
     * @param rows the invocations, in the order in which they ended
     * @param next where reading goes on
     * @param more whether there is more to read at once
     * @param remarks damage that was skipped, each a sentence
     */
    public record Batch(List<Invocation> rows, Position next, boolean more, List<String> remarks) {}

    /**
     * Reads at most {@code max} invocations.
     *
     * @throws IOException when a segment cannot be read
     */
    public Batch read(Position from, int max, Stop stop) throws IOException {
        // Listed before any segment is read: a segment that has a newer one beside it is complete.
        List<Long> numbers = segments.numbers();
        Reading reading = new Reading(max);
        Position at = start(from, numbers, reading);
        for (int i = 0; i < numbers.size() && !reading.full(); i++) {
            long number = numbers.get(i);
            if (number < at.segment()) {
                continue;
            }
            stop.check();
            boolean last = i == numbers.size() - 1;
            long offset = number == at.segment() ? at.offset() : 0;
            at = reading.segment(number, offset, bytesFrom(number, offset), last);
            if (!last && !reading.full()) {
                at = new Position(numbers.get(i + 1), 0);
            }
        }
        return new Batch(List.copyOf(reading.rows), at, reading.full(), List.copyOf(reading.remarks));
    }

    private static Position start(Position from, List<Long> numbers, Reading reading) {
        if (numbers.isEmpty() || from.segment() <= numbers.getLast()) {
            return from;
        }
        reading.remarks.add("The journal ends before the place where reading stopped (segment " + from.segment()
                + "), so it is read again from its start; rows that are known are kept once.");
        return Position.START;
    }

    private byte[] bytesFrom(long number, long offset) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(segments.file(number).toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.max(0, file.length() - offset)];
            file.seek(offset);
            file.readFully(bytes);
            return bytes;
        }
    }

    private static final class Reading {
        private final int max;
        private final List<Invocation> rows = new ArrayList<>();
        private final List<String> remarks = new ArrayList<>();

        Reading(int max) {
            this.max = max;
        }

        boolean full() {
            return rows.size() >= max;
        }

        Position segment(long number, long offset, byte[] bytes, boolean last) {
            int from = 0;
            for (int i = 0; i < bytes.length && !full(); i++) {
                if (bytes[i] == '\n') {
                    line(number, offset + from, bytes, from, i);
                    from = i + 1;
                }
            }
            if (from < bytes.length && !last && !full()) {
                remarks.add("Segment " + number + " of the journal ends in a torn line of " + (bytes.length - from)
                        + " bytes at " + (offset + from) + ": the gateway was ended while it wrote.");
            }
            return new Position(number, offset + from);
        }

        private void line(long number, long place, byte[] bytes, int from, int to) {
            JournalLine.decode(bytes, from, to)
                    .ifPresentOrElse(
                            rows::add,
                            () -> remarks.add("Segment " + number + " of the journal has a damaged line of "
                                    + (to - from) + " bytes at " + place + "; it was skipped."));
        }
    }
}
