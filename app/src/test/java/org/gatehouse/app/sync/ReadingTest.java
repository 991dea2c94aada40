package org.gatehouse.app.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.stop.Stop;
import org.gatehouse.domain.store.StoreException;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Cost ONE = Cost.priced(Usd.of("1"), List.of("row"));

    private final MemoryStore store = new MemoryStore();
    private final FakeGateway gateway = new FakeGateway(7);
    private final Reading reading =
            new Reading("fake", gateway.open(FakeGateway.GATEWAY), store, row -> ONE, InstantSource.system());

    @Test
    void readsToTheEndInOrderAndPrices() throws GatewayException {
        gateway.add(100, Cost.unpriced("not told"));
        assertEquals(100, reading.toEnd(Stop.never()));
        assertEquals(gateway.rows().stream().map(row -> row.withCost(ONE)).toList(), store.rows());
        assertEquals(0, reading.toEnd(Stop.never()));
    }

    @Test
    void afterAnyFailureItGoesOnWhereItWas() {
        gateway.add(700, ONE);
        var random = new Random(4);
        var faults = List.of(MemoryStore.Fault.values());
        store.faults = () -> faults.get(random.nextInt(faults.size()));
        gateway.fails = () -> random.nextInt(8) == 0;
        int failures = 0;
        boolean done = false;
        while (!done) {
            try {
                reading.toEnd(Stop.never());
                done = true;
            } catch (GatewayException | StoreException e) {
                failures++;
            }
        }
        assertTrue(failures > 10, failures + " failures");
        assertEquals(gateway.rows(), store.rows());
    }

    @Test
    void aBrokenSourceIsToldAsItIs() {
        gateway.fails = () -> {
            throw new IllegalStateException("bug");
        };
        assertThrows(IllegalStateException.class, () -> reading.toEnd(Stop.never()));
    }

    @Test
    void aStopEndsIt() {
        gateway.add(100, ONE);
        var stop = new Stop();
        store.faults = () -> {
            stop.stop();
            return MemoryStore.Fault.NONE;
        };
        assertThrows(CancellationException.class, () -> reading.toEnd(stop));
        assertEquals(7, store.rows().size());
    }
}
