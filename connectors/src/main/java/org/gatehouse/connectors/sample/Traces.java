package org.gatehouse.connectors.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.gatehouse.domain.simulate.TraceRow;

/** Reads the Azure LLM inference trace of 2023: {@code TIMESTAMP,ContextTokens,GeneratedTokens}, one line a request. */
final class Traces {
    /** Requests to a coding service. */
    static final String CODE = "code";

    /** Requests to a conversation service. */
    static final String CONVERSATION = "conv";

    private static final String HEADER = "TIMESTAMP,ContextTokens,GeneratedTokens";
    /** Both services were recorded over the same hour; this is just before it. */
    private static final LocalDateTime START = LocalDateTime.parse("2023-11-16T18:00:00");

    private static final int NANOS_PER_MICRO = 1_000;

    private Traces() {}

    /** Both services' requests. */
    static List<TraceRow> load() {
        List<TraceRow> rows = new ArrayList<>();
        var folder = Traces.class.getPackageName().replace('.', '/');
        var loader = Objects.requireNonNull(Traces.class.getClassLoader());
        for (String service : List.of(CONVERSATION, CODE)) {
            String name = folder + "/azure-llm-trace-2023-" + service + ".csv.gz";
            try (InputStream packed = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
                rows.addAll(read(packed, service));
            } catch (IOException e) {
                throw new UncheckedIOException("the sample data of this program is damaged; install it again", e);
            }
        }
        return rows;
    }

    /**
     * Reads one gzipped file.
     *
     * @throws IOException when it is cut short or a line is not of that form; the message has the line's number
     */
    static List<TraceRow> read(InputStream packed, String service) throws IOException {
        List<TraceRow> rows = new ArrayList<>();
        try (var lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            if (!HEADER.equals(lines.readLine())) {
                throw new IOException("line 1 is not " + HEADER);
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(row(line, rows.size() + 2, service));
            }
        }
        return rows;
    }

    private static TraceRow row(String line, int number, String service) throws IOException {
        String[] fields = line.split(",", -1);
        try {
            if (fields.length != 3) {
                throw new IllegalArgumentException(fields.length + " fields");
            }
            var at = LocalDateTime.parse(fields[0].replace(' ', 'T'));
            long micros = Duration.between(START, at).toNanos() / NANOS_PER_MICRO;
            return new TraceRow(micros, count(fields[1]), count(fields[2]), service);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException("line " + number + " of the trace is not a request: " + line, e);
        }
    }

    private static int count(String field) {
        int count = Integer.parseInt(field);
        if (count < 0) {
            throw new IllegalArgumentException("negative");
        }
        return count;
    }
}
