package org.gatehouse.connectors.builtin;

import java.util.random.RandomGenerator;

/** Lets many threads draw from one generator; everything else is derived from {@link #nextLong()}. */
final class SharedRandom implements RandomGenerator {
    private final RandomGenerator inner;

    SharedRandom(RandomGenerator inner) {
        this.inner = inner;
    }

    @Override
    public synchronized long nextLong() {
        return inner.nextLong();
    }
}
