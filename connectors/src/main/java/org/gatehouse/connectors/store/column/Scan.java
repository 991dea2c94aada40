package org.gatehouse.connectors.store.column;

import java.util.List;
import java.util.Optional;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.stop.Stop;

/** Tallies the slices of one share of a query. Not thread-safe; each thread has its own. */
final class Scan {
    private final Query query;
    private final Lenses lenses;
    private final Tables tables;
    private final List<Lens> by;
    private final Sieve sieve;
    private final Tally tally;
    private final Buckets buckets;
    private final Stop stop;
    private boolean[] pass = new boolean[Block.ROWS];
    private int[] units = new int[Block.ROWS];
    private int[] group = new int[Block.ROWS];

    Scan(Query query, Dictionary dictionary, List<String> gateways, Stop stop) {
        boolean attempts = query.basis() == Basis.ATTEMPTS;
        this.query = query;
        this.lenses = new Lenses(dictionary, gateways, attempts);
        this.tables = new Tables(dictionary);
        this.by = query.by().stream().map(lenses::of).toList();
        Sieves sieves = new Sieves(lenses);
        this.sieve = sieves.of(query.filter()).and(sieves.of(query.basis()));
        this.tally = new Tally(
                by.stream().mapToInt(Lens::size).toArray(),
                query.measures(),
                attempts ? new int[0] : tables.attempts());
        this.buckets = new Buckets(query.grain(), query.zone());
        this.stop = stop;
    }

    /** Tallies these slices. */
    Tally run(List<Slice> slices) {
        Optional<Block> block = slices.stream()
                .findFirst()
                .map(first -> new Block(tables, query.basis() == Basis.ATTEMPTS, first.segment()));
        for (Slice slice : slices) {
            block.ifPresent(shown -> run(slice, shown));
        }
        return tally;
    }

    private void run(Slice slice, Block block) {
        Segment segment = slice.segment();
        int row = slice.from();
        while (row < slice.to()) {
            long at = segment.at(row);
            int bucket = tally.groups.bucket(buckets.start(at));
            int end = Math.min(slice.to(), segment.firstFrom(buckets.end(at)));
            while (row < end) {
                stop.check();
                int count = Math.min(Block.ROWS, end - row);
                block.show(segment, row, count);
                add(block, bucket);
                row += count;
            }
        }
    }

    private void add(Block block, int bucket) {
        if (pass.length < block.units()) {
            pass = new boolean[block.units()];
            units = new int[block.units()];
            group = new int[block.units()];
        }
        sieve.mark(block, pass);
        int n = 0;
        for (int i = 0; i < block.units(); i++) {
            units[n] = i;
            n += pass[i] ? 1 : 0;
        }
        if (n > 0) {
            group(block, bucket, n);
            tally.add(block, units, n, group);
        }
    }

    private void group(Block block, int bucket, int n) {
        for (int i = 0; i < n; i++) {
            group[i] = bucket;
        }
        for (int level = 0; level < by.size(); level++) {
            Lens lens = by.get(level);
            long[] codes = block.get(lens.source());
            for (int i = 0; i < n; i++) {
                group[i] = tally.groups.under(level, group[i], lens.key(codes[units[i]]));
            }
        }
    }

    Lens by(int level) {
        return by.get(level);
    }
}
