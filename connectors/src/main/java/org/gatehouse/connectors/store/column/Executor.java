package org.gatehouse.connectors.store.column;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gatehouse.domain.query.Answer;
import org.gatehouse.domain.query.Query;
import org.gatehouse.domain.stop.Stop;

/** Answers queries over segments, on all processors. */
public final class Executor {
    private static final int PARTS = Runtime.getRuntime().availableProcessors();

    private final Dictionary dictionary;
    private final List<String> gateways;

    /**
     * Sees the dictionaries as they are from now on; make one for each answer.
     *
     * @param gateways names by code; empty for codes that are not in use
     */
    public Executor(Dictionary dictionary, List<String> gateways) {
        this.dictionary = dictionary;
        this.gateways = gateways;
    }

    /** The answer from these segments. */
    public Answer answer(Query query, List<Segment> segments, Map<String, Instant> completeUpTo, Stop stop) {
        List<Slice> slices = Slice.of(segments, query.range());
        List<List<Slice>> shares = Slice.share(slices, PARTS);
        Scan first = new Scan(query, dictionary, gateways, stop);
        List<Tally> tallies = IntStream.range(0, shares.size())
                .parallel()
                .mapToObj(share ->
                        (share == 0 ? first : new Scan(query, dictionary, gateways, stop)).run(shares.get(share)))
                .toList();
        Tally all = first.run(List.of());
        tallies.stream().skip(1).forEach(all::take);
        Results results = new Results(query, all, first);
        long scanned = slices.stream().mapToLong(Slice::size).sum();
        return new Answer(query, results.rows(), results.total(), completeUpTo, scanned, Instant.now());
    }
}
