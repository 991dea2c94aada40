package org.gatehouse.app.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.gateway.Connector;
import org.gatehouse.domain.gateway.Endpoint;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.gateway.Page;
import org.gatehouse.domain.gateway.UsageSource;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.Store;
import org.gatehouse.domain.store.SyncState;

/**
 * Reads one gateway page by page into the store. The cursor lives in the store alone and is asked for each time, so that
 * after any failure reading goes on where the last kept page ended: nothing is lost, and what is read twice is kept once.
 */
public final class Reading {
    private static final Duration WATERMARK_STEP = Duration.ofSeconds(30);

    private final String gateway;
    private final Connector connector;
    private final Store store;
    private final Function<Invocation, Cost> pricing;
    private final InstantSource clock;

    /** @param pricing prices a row for which the gateway told no cost */
    public Reading(
            String gateway, Connector connector, Store store, Function<Invocation, Cost> pricing, InstantSource clock) {
        this.gateway = gateway;
        this.connector = connector;
        this.store = store;
        this.pricing = pricing;
        this.clock = clock;
    }

    /**
     * Reads one page and keeps it.
     *
     * @return the page; empty when this gateway's usage cannot be read
     * @throws GatewayException when the gateway cannot be read
     */
    public Optional<Page> page(Stop stop) throws GatewayException {
        Optional<UsageSource> usage = connector.usage();
        if (usage.isEmpty()) {
            return Optional.empty();
        }
        SyncState known = store.syncState(gateway);
        Page page = usage.get().pull(known.cursor(), stop);
        if (tellsMore(page, known)) {
            store.append(gateway, priced(page));
        }
        return Optional.of(page);
    }

    /**
     * Reads pages until none is ready; the next page is read while one is being kept.
     *
     * @return how many rows were read
     * @throws GatewayException when the gateway cannot be read; what was read before is kept
     */
    public long toEnd(Stop stop) throws GatewayException {
        if (connector.usage().isEmpty()) {
            return 0;
        }
        UsageSource usage = connector.usage().get();
        long rows = 0;
        SyncState known = store.syncState(gateway);
        try (Ahead ahead = new Ahead(gateway, from -> priced(usage.pull(from, stop)))) {
            ahead.read(known.cursor());
            boolean more = true;
            while (more) {
                stop.check();
                Page page = ahead.take();
                more = page.more();
                if (more) {
                    ahead.read(page.next());
                }
                if (tellsMore(page, known)) {
                    store.append(gateway, page);
                }
                rows += page.rows().size();
            }
        }
        return rows;
    }

    /**
     * Keeps how the gateway's endpoints are configured now.
     *
     * @throws GatewayException when the gateway cannot be read
     */
    public void discover(Stop stop) throws GatewayException {
        if (connector.discovery().isPresent()) {
            Instant now = clock.instant();
            for (Endpoint endpoint : connector.discovery().get().endpoints(stop)) {
                store.configured(gateway, endpoint, now);
            }
        }
    }

    private static boolean tellsMore(Page page, SyncState known) {
        return !page.rows().isEmpty()
                || !page.next().equals(known.cursor())
                || page.completeUpTo()
                        .map(now -> known.completeUpTo()
                                .map(then -> then.plus(WATERMARK_STEP).isBefore(now))
                                .orElse(true))
                        .orElse(false);
    }

    private Page priced(Page page) {
        List<Invocation> rows = page.rows().stream().map(this::priced).toList();
        return new Page(rows, page.next(), page.completeUpTo(), page.more(), page.remarks());
    }

    private Invocation priced(Invocation row) {
        return row.cost().state() == CostState.UNPRICED ? row.withCost(pricing.apply(row)) : row;
    }
}
