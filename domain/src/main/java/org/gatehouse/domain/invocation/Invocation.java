package org.gatehouse.domain.invocation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gatehouse.domain.cost.Cost;

/**
 * One row per invocation as the gateway reports it.
 *
 * @param id the gateway's own id of the invocation; with the gateway it is the key
 * @param at when the gateway received the request, UTC, to the microsecond
 * @param api the API that the client spoke
 * @param endpoint what the client called
 * @param requestedModel the model name that the client sent
 * @param stream whether the answer was streamed
 * @param status HTTP status that the client saw; 499 when the client left first
 * @param error the reason it failed in a word, empty when it served
 * @param caller who called
 * @param tags request tags, sorted by key
 * @param tokens token counts in the one convention
 * @param timing how long it took
 * @param cost what it cost, and how that is known
 * @param attempts the tries, in order; empty when the gateway does not tell or refused before trying
 * @param source the table or journal that the row came from
 */
public record Invocation(
        String id,
        Instant at,
        ApiKind api,
        String endpoint,
        String requestedModel,
        boolean stream,
        int status,
        String error,
        Caller caller,
        SortedMap<String, String> tags,
        Tokens tokens,
        Timing timing,
        Cost cost,
        List<Attempt> attempts,
        String source) {
    public Invocation {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
        attempts = List.copyOf(attempts);
    }

    /** No tags. */
    public static SortedMap<String, String> noTags() {
        return tags(Map.of());
    }

    /** Tags sorted by key. */
    public static SortedMap<String, String> tags(Map<String, String> tags) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }

    /** The attempt that answered, or else the last one that was tried. */
    public Optional<Attempt> deciding() {
        return attempts.stream()
                .filter(Attempt::served)
                .findFirst()
                .or(() -> attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast()));
    }

    /** Whether the client got an answer. */
    public boolean served() {
        return status >= 200 && status < 400 && error.isEmpty();
    }

    /** The same row with another cost. */
    public Invocation withCost(Cost known) {
        return new Invocation(
                id,
                at,
                api,
                endpoint,
                requestedModel,
                stream,
                status,
                error,
                caller,
                tags,
                tokens,
                timing,
                known,
                attempts,
                source);
    }
}
