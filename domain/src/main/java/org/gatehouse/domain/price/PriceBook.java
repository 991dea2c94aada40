package org.gatehouse.domain.price;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.cost.Usd;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.AttemptReason;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.invocation.Tokens;

/**
 * Effective-dated prices. Immutable and thread-safe. What it cannot price is unpriced with the reason, never 0; an
 * amount of 0 means that nothing was charged, and its note says how that is known.
 */
public final class PriceBook {
    /** A client can send any name, so what is remembered is bounded. */
    private static final int REMEMBERED = 10_000;

    private static final int CLIENT_LEFT = 499;
    private static final String SIMULATED = "simulated";

    private record Name(String provider, String model) {}

    private record Priced(PriceMatch match, List<List<String>> ids) {}

    private final List<PriceProvider> providers;
    private final List<PriceRow> rows;
    private final Map<String, PriceRow> byId;
    private final Matcher matcher;
    private final Map<Name, Priced> remembered = new ConcurrentHashMap<>();

    /**
     * A book of these rows, found by exact provider and model or by the providers' rules.
     *
     * @throws IllegalArgumentException when two rows have the same id
     */
    public PriceBook(List<PriceProvider> providers, List<PriceRow> rows) {
        this.providers = List.copyOf(providers);
        // Where two rows hold at once the later one counts: the newer start, then the newer knowledge.
        this.rows = rows.stream()
                .sorted(Comparator.comparing((PriceRow row) -> row.from().orElse(Instant.MIN))
                        .thenComparing(PriceRow::knownSince)
                        .thenComparing(PriceRow::id))
                .toList();
        this.byId = new HashMap<>();
        for (PriceRow row : this.rows) {
            if (byId.put(row.id(), row) != null) {
                throw new IllegalArgumentException("two price rows are called " + row.id());
            }
        }
        this.matcher = new Matcher(this.providers, this.rows);
    }

    /** This book with more rows; a row with a known id replaces it. */
    public PriceBook with(List<PriceRow> more) {
        var added = more.stream().map(PriceRow::id).collect(Collectors.toSet());
        List<PriceRow> all = new ArrayList<>(more);
        rows.stream().filter(row -> !added.contains(row.id())).forEach(all::add);
        return new PriceBook(providers, all);
    }

    /** All rows, by start. */
    public List<PriceRow> rows() {
        return rows;
    }

    /** The row that a priced cost names. */
    public Optional<PriceRow> row(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The rows that a name stands for, and how it was understood. Models named {@code simulated/...} are simulated. */
    public PriceMatch match(String provider, String model) {
        return find(provider, model).match();
    }

    /**
     * What an invocation cost: the tokens of the answer at the price of the model that gave it, at the instant at which
     * the request came in.
     *
     * <p>Without an answer and without token counts it cost nothing only where that is known: every attempt was refused
     * with an error status by the destination, which providers do not charge; or no attempt is told and the client was
     * refused with a 4xx status; or the gateway answered from its own cache. A time-out, a lost connection or a client
     * that left first may have been charged, so it is unpriced.
     */
    public Cost price(Invocation invocation) {
        Optional<Attempt> deciding = invocation.deciding();
        if (deciding.isEmpty()) {
            return !invocation.tokens().known() && refused(invocation.status()) && invocation.status() < 500
                    ? free("refused before any attempt")
                    : Cost.unpriced("the gateway does not tell which model answered");
        }
        Attempt attempt = deciding.get();
        if (attempt.served() && attempt.reason() == AttemptReason.CACHE) {
            return free("answered from the gateway's cache");
        }
        if (!invocation.tokens().known() && invocation.attempts().stream().allMatch(one -> refused(one.status()))) {
            return free("refused with an error status, which providers do not charge");
        }
        return price(attempt.provider(), attempt.model(), invocation.at(), invocation.tokens());
    }

    /** What tokens of a model cost at an instant. */
    public Cost price(String provider, String model, Instant at, Tokens tokens) {
        if (!tokens.known()) {
            return Cost.unpriced("the token counts are not known");
        }
        Priced priced = find(provider, model);
        List<PriceRow> candidates = priced.match().rows();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            if (candidates.get(i).holdsAt(at)) {
                return Charge.of(candidates.get(i), tokens, priced.ids().get(i));
            }
        }
        return Cost.unpriced(
                priced.match().found()
                        ? "no price of " + model + " is known for " + at
                        : priced.match().reason());
    }

    private static Cost free(String note) {
        return new Cost(CostState.PRICED, Usd.ZERO, List.of(), note);
    }

    private static boolean refused(int status) {
        return status >= 400 && status != CLIENT_LEFT;
    }

    private Priced find(String provider, String model) {
        var name = new Name(provider, model);
        Priced known = remembered.get(name);
        if (known != null) {
            return known;
        }
        PriceMatch match = matcher.match(model.startsWith(SIMULATED + "/") ? SIMULATED : provider, model);
        var found = new Priced(
                match, match.rows().stream().map(row -> List.of(row.id())).toList());
        if (remembered.size() < REMEMBERED) {
            remembered.put(name, found);
        }
        return found;
    }
}
