package org.gatehouse.connectors.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.invocation.Invocation;

/** Appends for ever in a process of its own, and tells each page that was acknowledged. */
final class AppendingChild {
    static final int FRESH = 100;
    private static final int OVERLAP = 30;

    private AppendingChild() {}

    public static void main(String[] args) {
        H2Store store = H2Store.open(Path.of(args[0]));
        store.save(Rows.gateway("killed"));
        String position = store.syncState("killed").cursor().position();
        for (int page = position.isEmpty() ? 0 : Integer.parseInt(position) + 1; true; page++) {
            store.append("killed", Rows.page(rows(page), Integer.toString(page)));
            System.out.println(page);
            System.out.flush();
        }
    }

    /** Some new rows, some of the page before in a new version. */
    static List<Invocation> rows(int page) {
        RandomRows random = Rows.random(page);
        List<Invocation> rows = new ArrayList<>();
        for (int i = Math.max(0, page * FRESH - OVERLAP); i < (page + 1) * FRESH; i++) {
            rows.add(random.at("row-" + i, Rows.START.plusMillis(i * 37L)));
        }
        return rows;
    }
}
