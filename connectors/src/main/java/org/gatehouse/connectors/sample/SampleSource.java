package org.gatehouse.connectors.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.gatehouse.domain.gateway.Cursor;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;
import org.jspecify.annotations.Nullable;

/** Hands out the rows of the sample in pages; the cursor is the number of the next row. */
final class SampleSource implements UsageSource {
    private static final int PAGE = 5_000;

    private final SampleUrl size;
    private final Supplier<SampleRows> maker;
    private @Nullable SampleRows rows;

    /** A source that has its rows made when the first is wanted, which takes a second that a finished sample saves. */
    SampleSource(SampleUrl size, Supplier<SampleRows> maker) {
        this.size = size;
        this.maker = maker;
    }

    @Override
    public Page pull(Cursor from, Stop stop) throws GatewayException {
        long first = first(from);
        long end = Math.min(first + PAGE, size.rows());
        List<Invocation> page = new ArrayList<>((int) (end - first));
        for (long number = first; number < end; number++) {
            page.add(rows().row(number));
        }
        stop.check();
        boolean more = end < size.rows();
        return Page.of(
                page, new Cursor(Long.toString(end)), more ? page.getLast().at() : size.end(), more);
    }

    private synchronized SampleRows rows() {
        SampleRows made = rows == null ? maker.get() : rows;
        rows = made;
        return made;
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
