package org.gatehouse.connectors.builtin.journal;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** One open segment. Writes go through a stream, because an interrupted thread would close a channel for everyone. */
final class SegmentFile implements AutoCloseable {
    private final OutputStream out;
    private final FileChannel channel;
    private long length;

    SegmentFile(OutputStream out, FileChannel channel) {
        this.out = out;
        this.channel = channel;
    }

    static SegmentFile create(Path file) throws IOException {
        FileOutputStream out = new FileOutputStream(file.toFile());
        return new SegmentFile(out, out.getChannel());
    }

    void write(byte[] line) throws IOException {
        out.write(line);
        length += line.length;
    }

    long length() {
        return length;
    }

    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
