package org.gatehouse.app.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** What a call answers with: pieces of its two outputs as they come, and at last its exit code. Thread-safe. */
final class Frames {
    static final byte OUT = 1;
    static final byte ERR = 2;
    static final byte EXIT = 3;
    private static final int HEAD_BYTES = 1 + Integer.BYTES;

    private final WritableByteChannel channel;

    Frames(WritableByteChannel channel) {
        this.channel = channel;
    }

    OutputStream stream(byte kind) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                send(kind, new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                send(kind, bytes, offset, length);
            }
        };
    }

    void exit(int code) throws IOException {
        send(EXIT, ByteBuffer.allocate(Integer.BYTES).putInt(code).array(), 0, Integer.BYTES);
    }

    private synchronized void send(byte kind, byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(HEAD_BYTES + length)
                .put(kind)
                .putInt(length)
                .put(bytes, offset, length)
                .flip();
        while (frame.hasRemaining()) {
            channel.write(frame);
        }
    }
}
