package org.gatehouse.dashboards.requests;

import static org.gatehouse.dashboards.requests.RequestColumn.figure;
import static org.gatehouse.dashboards.requests.RequestColumn.text;

import java.util.List;
import java.util.function.Function;
import org.gatehouse.dashboards.format.Durations;
import org.gatehouse.dashboards.format.Money;
import org.gatehouse.dashboards.format.Unknown;
import org.gatehouse.domain.invocation.Attempt;
import org.gatehouse.domain.invocation.Caller;
import org.gatehouse.domain.invocation.Invocation;
import org.gatehouse.domain.store.Stored;

/** All columns of the list, in their first order. */
final class RequestColumns {
    static final List<RequestColumn> ALL = List.of(
            time(),
            text("status", "Status", "HTTP status that the client saw, and why it failed", 158, row(Texts::status))
                    .drawn(StatusCell::new),
            text("gateway", "Gateway", "The gateway that reported the request", 130, Stored::gateway)
                    .hidden(),
            text("endpoint", "Endpoint", "What the client called", 140, row(Invocation::endpoint)),
            text("model", "Model", "The model that answered, or was tried last", 236, attempt(Attempt::model))
                    .drawn(ModelCell::new),
            text(
                            "requested",
                            "Requested model",
                            "The model name that the client sent",
                            170,
                            row(Invocation::requestedModel))
                    .hidden(),
            text(
                    "destination",
                    "Destination",
                    "The destination that answered, or was tried last",
                    120,
                    attempt(Attempt::destination)),
            text("provider", "Provider", "Who runs the model", 110, attempt(Attempt::provider))
                    .hidden(),
            figure("attempts", "Attempts", "Tries at destinations", 82, row(Texts::attempts), row(Texts::chain))
                    .drawn(AttemptsCell::new),
            figure(
                    "input",
                    "Input",
                    "Input tokens, cache reads and writes included",
                    78,
                    row(r -> Texts.tokens(r.tokens(), r.tokens().input())),
                    row(r -> Texts.basis(r.tokens()))),
            figure(
                            "cached",
                            "Cached",
                            "Input tokens read from the provider's cache, a part of input",
                            78,
                            row(r -> Texts.tokens(r.tokens(), r.tokens().cacheRead())),
                            row(r -> Texts.basis(r.tokens())))
                    .hidden(),
            figure(
                    "output",
                    "Output",
                    "Output tokens, reasoning included",
                    78,
                    row(r -> Texts.tokens(r.tokens(), r.tokens().output())),
                    row(r -> Texts.basis(r.tokens()))),
            figure(
                    "ttfb",
                    "TTFB",
                    "Time to the first byte of the answer's body",
                    82,
                    row(r -> Durations.micros(r.timing().ttfb())),
                    row(r -> Texts.timingTip(r.timing().ttfb(), r.timing()))),
            figure(
                    "latency",
                    "Latency",
                    "Time to the last byte of the answer",
                    82,
                    row(r -> Durations.micros(r.timing().latency())),
                    row(r -> Texts.timingTip(r.timing().latency(), r.timing()))),
            figure(
                    "cost",
                    "Cost",
                    "What it cost, in US dollars; point at it for the figure's state",
                    104,
                    row(r -> Money.text(r.cost())),
                    row(r -> Texts.costTip(r.cost()))),
            text(
                            "cost-state",
                            "Cost state",
                            "Where the cost's figure comes from",
                            100,
                            row(r -> Texts.word(r.cost().state())))
                    .hidden(),
            text("user", "User", "Who called", 130, caller(Caller::user)),
            text("team", "Team", "The caller's team", 110, caller(Caller::team)),
            text("key", "Key", "The name of the key that was used", 120, caller(Caller::key))
                    .hidden(),
            text("client", "Client", "The client tool", 130, caller(Caller::client))
                    .hidden(),
            text("api", "API", "The API that the client spoke", 110, row(r -> Texts.api(r.api())))
                    .hidden(),
            text("tags", "Tags", "Request tags", 200, row(r -> Texts.tags(r.tags())))
                    .hidden(),
            text("id", "Id", "The gateway's id of the request", 200, row(Invocation::id))
                    .hidden());

    private RequestColumns() {}

    /** The head of the column with this id. */
    static String title(String id) {
        return ALL.stream()
                .filter(column -> column.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static RequestColumn time() {
        return new RequestColumn(
                "time",
                "Time",
                "When the gateway received the request, in the reporting time zone",
                182,
                false,
                true,
                (request, times) -> times.milli(request.row().at()),
                request -> request.row().at() + " (UTC)",
                TimeCell::new);
    }

    private static Function<Stored, String> row(Function<Invocation, String> text) {
        return request -> orDash(text.apply(request.row()));
    }

    private static Function<Stored, String> attempt(Function<Attempt, String> text) {
        return request -> orDash(request.row().deciding().map(text).orElse(""));
    }

    private static Function<Stored, String> caller(Function<Caller, String> text) {
        return request -> orDash(text.apply(request.row().caller()));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? Unknown.DASH : text;
    }
}
