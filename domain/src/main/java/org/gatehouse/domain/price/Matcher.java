package org.gatehouse.domain.price;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the price rows that a provider's and a model's name stand for. The same names always find the same rows. */
final class Matcher {
    /** Ends that name a version of the same model: a date with or without dashes, a revision, a service option. */
    private static final List<Pattern> VARIANTS = List.of(
            Pattern.compile("[-@]\\d{8}$"),
            Pattern.compile("-\\d{4}-\\d{2}-\\d{2}$"),
            Pattern.compile("-(latest|preview)$"),
            Pattern.compile("[:@].*$"));

    private record Key(String provider, String model) {}

    private final List<PriceProvider> providers;
    private final Map<Key, List<PriceRow>> rows = new HashMap<>();

    Matcher(List<PriceProvider> providers, List<PriceRow> sortedRows) {
        this.providers = providers;
        sortedRows.forEach(row -> rows.computeIfAbsent(new Key(row.provider(), row.model()), key -> new ArrayList<>())
                .add(row));
    }

    PriceMatch match(String provider, String model) {
        Optional<PriceMatch> exact = named(provider, model, "exact name");
        if (exact.isPresent()) {
            return exact.get();
        }
        Optional<PriceProvider> seller = seller(provider);
        if (seller.isEmpty()) {
            return PriceMatch.none("provider '" + provider + "' is not in the price book");
        }
        for (String name : names(model)) {
            Optional<PriceMatch> match = sold(seller.get(), name);
            if (match.isPresent()) {
                return name.equals(model) ? match.get() : as(name, match.get());
            }
        }
        return PriceMatch.none(
                "no model of " + seller.get().id() + " in the price book goes by the name '" + model + "'");
    }

    private static PriceMatch as(String name, PriceMatch match) {
        return new PriceMatch(match.rows(), "taken as '" + name + "': " + match.reason());
    }

    private Optional<PriceProvider> seller(String provider) {
        return providers.stream()
                .filter(one -> one.id().equalsIgnoreCase(provider))
                .findFirst()
                .or(() -> providers.stream().filter(one -> one.goesBy(provider)).findFirst());
    }

    private Optional<PriceMatch> sold(PriceProvider seller, String model) {
        return listed(seller, model)
                .or(() -> seller.resells().stream()
                        .flatMap(id -> providers.stream().filter(one -> one.id().equals(id)))
                        .flatMap(maker -> listed(maker, model).stream())
                        .findFirst()
                        .map(match -> new PriceMatch(match.rows(), match.reason() + ", resold by " + seller.id())));
    }

    private Optional<PriceMatch> listed(PriceProvider seller, String model) {
        return seller.models().stream()
                .filter(one -> one.rule().matches(model))
                .findFirst()
                .flatMap(one -> named(seller.id(), one.id(), "rule of " + seller.id() + "/" + one.id()));
    }

    private Optional<PriceMatch> named(String provider, String model, String reason) {
        return Optional.ofNullable(rows.get(new Key(provider, model))).map(found -> new PriceMatch(found, reason));
    }

    /** The name itself, then what is left of it without its version, its path, and both. */
    private static Set<String> names(String model) {
        Set<String> names = new LinkedHashSet<>();
        names.add(model);
        addVariants(names, model);
        String last = model.substring(model.lastIndexOf('/') + 1);
        names.add(last);
        addVariants(names, last);
        names.remove("");
        return names;
    }

    private static void addVariants(Set<String> names, String model) {
        VARIANTS.forEach(end -> names.add(end.matcher(model).replaceFirst("")));
    }
}
