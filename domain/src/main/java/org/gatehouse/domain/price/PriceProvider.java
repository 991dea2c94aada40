package org.gatehouse.domain.price;

import java.util.List;
import java.util.Optional;

/**
 * Who sells models, and by which names they go.
 *
 * @param id its id in the price book
 * @param names further names of the provider, if a rule is known
 * @param models its models; the first whose rule matches is meant
 * @param resells ids of providers whose models and prices it also sells
 */
public record PriceProvider(String id, Optional<ModelRule> names, List<Model> models, List<String> resells) {
    public PriceProvider {
        models = List.copyOf(models);
        resells = List.copyOf(resells);
    }

    /** Whether a provider's name in a gateway means this one by rule. */
    public boolean goesBy(String name) {
        return names.map(rule -> rule.matches(name)).orElse(false);
    }

    /**
     * A model in the book.
     *
     * @param id its name in the price rows
     * @param rule by which names it goes
     */
    public record Model(String id, ModelRule rule) {}
}
