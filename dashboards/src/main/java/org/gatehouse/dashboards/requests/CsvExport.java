package org.gatehouse.dashboards.requests;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Slice;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.Stored;

/** Writes every request that the list is asked for to a file, not only those that are loaded. */
final class CsvExport {
    private static final int PAGE = 2_000;

    private CsvExport() {}

    /**
     * Writes the file beside its place first, so that an older file is only replaced by a whole one.
     *
     * @return how many requests it holds
     * @throws IOException when the file cannot be written; nothing is left behind then
     */
    static long write(Store store, Asked asked, Path file, Stop stop) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            long rows;
            try (Writer out = Files.newBufferedWriter(draft)) {
                rows = write(store, asked, out, stop);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return rows;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static long write(Store store, Asked asked, Writer out, Stop stop) throws IOException {
        out.write(RequestCsv.HEADER);
        long rows = 0;
        Optional<String> after = Optional.empty();
        do {
            stop.check();
            Slice slice = store.list(asked.listing(PAGE, after), stop);
            for (Stored request : slice.rows()) {
                out.write(RequestCsv.line(request));
            }
            rows += slice.rows().size();
            after = slice.next();
        } while (after.isPresent());
        return rows;
    }
}
