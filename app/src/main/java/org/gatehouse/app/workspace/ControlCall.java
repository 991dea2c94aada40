package org.gatehouse.app.workspace;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command line that another process of the same user wants run here.
 *
 * @param arguments the command line without the program's name
 * @param directory the caller's working directory
 * @param input what the caller read for the command, for example a secret; never part of the arguments, and not shown
 */
public record ControlCall(List<String> arguments, Path directory, String input) {
    private static final int ARGUMENTS_MAX = 10_000;
    private static final int BYTES_MAX = 1 << 24;

    public ControlCall {
        arguments = List.copyOf(arguments);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            writeText(out, argument);
        }
        writeText(out, directory.toString());
        writeText(out, input);
        out.flush();
    }

    static ControlCall read(DataInputStream in) throws IOException {
        int count = checked(in.readInt(), ARGUMENTS_MAX);
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(readText(in));
        }
        return new ControlCall(arguments, Path.of(readText(in)), readText(in));
    }

    @Override
    public String toString() {
        return "ControlCall" + arguments;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(checked(in.readInt(), BYTES_MAX)), StandardCharsets.UTF_8);
    }

    private static int checked(int count, int most) throws IOException {
        if (count < 0 || count > most) {
            throw new IOException("a control message of length " + count + " is not one of ours");
        }
        return count;
    }
}
