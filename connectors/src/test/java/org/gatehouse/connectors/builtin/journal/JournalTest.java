package org.gatehouse.connectors.builtin.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochMilli(1000));

    @TempDir
    Path folder;

    private List<Invocation> readAll() throws IOException {
        return new JournalReader(folder)
                .read(Position.START, Integer.MAX_VALUE, Stop.never())
                .rows();
    }

    @Test
    void aRowIsReadableAsSoonAsItIsAppended() throws IOException {
        try (Journal journal = Journal.open(folder)) {
            for (int i = 0; i < 20; i++) {
                journal.append(Rows.row(i));
                assertEquals(Rows.rows(i + 1), readAll());
            }
        }
    }

    @Test
    void segmentsAreRotatedBySizeAndReadAsOne() throws IOException {
        try (Journal journal = new Journal(folder, 3_000, SegmentFile::create, CLOCK)) {
            for (Invocation row : Rows.rows(50)) {
                journal.append(row);
            }
        }
        List<Long> numbers = new Segments(folder).numbers();
        assertTrue(numbers.size() > 5, () -> numbers.toString());
        for (long number : numbers) {
            assertTrue(Files.size(new Segments(folder).file(number)) <= 3_000);
        }
        assertEquals(Rows.rows(50), readAll());
    }

    @Test
    void everyStartBeginsANewSegmentEvenWhenTheClockStandsStill() throws IOException {
        for (int i = 0; i < 3; i++) {
            try (Journal journal = new Journal(folder, 1 << 20, SegmentFile::create, CLOCK)) {
                journal.append(Rows.row(i));
            }
        }
        assertEquals(List.of(1000L, 1001L, 1002L), new Segments(folder).numbers());
        assertEquals(Rows.rows(3), readAll());
    }

    @Test
    void manyThreadsLoseNothing() throws Exception {
        try (Journal journal = new Journal(folder, 50_000, SegmentFile::create, CLOCK);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> done = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int from = t * 100;
                Callable<Integer> work = () -> {
                    for (int i = from; i < from + 100; i++) {
                        journal.append(Rows.row(i));
                    }
                    return from;
                };
                done.add(threads.submit(work));
            }
            for (Future<Integer> each : done) {
                each.get();
            }
        }
        List<Invocation> read = readAll();
        assertEquals(800, read.size());
        assertEquals(new HashSet<>(Rows.rows(800)), Set.copyOf(read));
    }

    @Test
    void afterAFailedWriteTheNextRowGoesToANewSegment() throws IOException {
        AtomicInteger opened = new AtomicInteger();
        SegmentOpener failing = file -> opened.getAndIncrement() == 0
                ? new SegmentFile(new FullDisk(file, 1_000), FileChannel.open(file, StandardOpenOption.READ))
                : SegmentFile.create(file);
        List<Invocation> written = new ArrayList<>();
        int failures = 0;
        try (Journal journal = new Journal(folder, 1 << 20, failing, CLOCK)) {
            for (Invocation row : Rows.rows(5)) {
                try {
                    journal.append(row);
                    written.add(row);
                } catch (IOException full) {
                    failures++;
                }
            }
        }
        assertEquals(1, failures);
        assertEquals(written, readAll());
    }

    @Test
    void aClosedJournalTakesNothing() throws IOException {
        Journal journal = Journal.open(folder);
        journal.close();
        assertThrows(IOException.class, () -> journal.append(Rows.row(1)));
        assertFalse(readAll().contains(Rows.row(1)));
    }

    /** A file that takes so many bytes, then no more, in the middle of a line. */
    private static final class FullDisk extends OutputStream {
        private final OutputStream file;
        private int left;

        FullDisk(Path file, int bytes) throws IOException {
            this.file = Files.newOutputStream(file);
            this.left = bytes;
        }

        @Override
        public void write(int one) throws IOException {
            if (left-- <= 0) {
                throw new IOException("No space left on device");
            }
            file.write(one);
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
