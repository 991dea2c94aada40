package org.gatehouse.connectors.sample;

import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;

/** Hands out the rows of the sample in pages; the cursor is the number of the next row. */
final class SampleSource implements UsageSource {
    private static final int PAGE = 5_000;

    private final SampleUrl size;
    private final SampleRows rows;

    SampleSource(SampleUrl size, SampleRows rows) {
        this.size = size;
        this.rows = rows;
    }

    @Override
    public Page pull(Cursor from, Stop stop) throws GatewayException {
        long first = first(from);
        long end = Math.min(first + PAGE, size.rows());
        List<Invocation> page = new ArrayList<>((int) (end - first));
        for (long number = first; number < end; number++) {
            page.add(rows.row(number));
        }
        stop.check();
        boolean more = end < size.rows();
        return Page.of(
                page, new Cursor(Long.toString(end)), more ? page.getLast().at() : size.end(), more);
    }

    private long first(Cursor from) throws GatewayException {
        try {
            long first = from.equals(Cursor.START) ? 0 : Long.parseLong(from.position());
            if (first >= 0 && first <= size.rows()) {
                return first;
            }
        } catch (NumberFormatException e) {
            throw new GatewayException(lost(from), e);
        }
        throw new GatewayException(lost(from));
    }

    private static String lost(Cursor from) {
        return "'" + from.position() + "' is no place in the sample data; remove the sample and add it again";
    }
}
