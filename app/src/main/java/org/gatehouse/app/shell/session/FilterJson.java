package org.gatehouse.app.shell.session;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gatehouse.dashboards.filter.Chip;
import org.gatehouse.dashboards.filter.FilterState;
import org.gatehouse.dashboards.filter.Span;
import org.gatehouse.domain.query.Basis;
import org.gatehouse.domain.query.Dimension;
import org.gatehouse.domain.query.Grain;
import org.gatehouse.domain.query.TimeRange;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The filter as text. What cannot be read is no filter: the window then starts with the standard one. */
public final class FilterJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TAG = "tag:";

    private FilterJson() {}

    /** As JSON in one line. */
    public static String write(FilterState state) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("span", state.span().name());
        state.custom().ifPresent(range -> {
            node.put("from", range.from().toString());
            node.put("to", range.to().toString());
        });
        ArrayNode chips = node.putArray("chips");
        state.chips().forEach(chip -> {
            ObjectNode one = chips.addObject();
            one.put("dimension", name(chip.dimension()));
            one.put("excluded", chip.excluded());
            ArrayNode values = one.putArray("values");
            chip.values().forEach(values::add);
        });
        node.put("basis", state.basis().name());
        state.grain().ifPresent(grain -> node.put("grain", grain.name()));
        node.put("zone", state.zone().getId());
        node.put("breakdown", name(state.breakdown()));
        return node.toString();
    }

    /** From JSON; empty when it is damaged. */
    public static Optional<FilterState> read(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            List<Chip> chips = new ArrayList<>();
            node.path("chips").forEach(chip -> chips.add(chip(chip)));
            return Optional.of(new FilterState(
                    Span.valueOf(text(node, "span")),
                    node.has("from")
                            ? Optional.of(
                                    new TimeRange(Instant.parse(text(node, "from")), Instant.parse(text(node, "to"))))
                            : Optional.empty(),
                    chips,
                    Basis.valueOf(text(node, "basis")),
                    node.has("grain") ? Optional.of(Grain.valueOf(text(node, "grain"))) : Optional.empty(),
                    ZoneId.of(text(node, "zone")),
                    dimension(text(node, "breakdown"))));
        } catch (JacksonException | IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static Chip chip(JsonNode node) {
        List<String> values = node.path("values")
                .valueStream()
                .map(value -> value.asString(""))
                .toList();
        return new Chip(
                dimension(text(node, "dimension")),
                values,
                node.path("excluded").asBoolean(false));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String name(Dimension dimension) {
        return switch (dimension) {
            case Dimension.Column column -> column.name();
            case Dimension.Tag tag -> TAG + tag.key();
        };
    }

    private static Dimension dimension(String name) {
        return name.startsWith(TAG) ? new Dimension.Tag(name.substring(TAG.length())) : Dimension.Column.valueOf(name);
    }
}
