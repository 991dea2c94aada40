package org.gatehouse.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.gatehouse.connectors.builtin.translate.UsageReader;
import org.gatehouse.connectors.price.BundledPrices;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostState;
import org.gatehouse.domain.gateway.GatewayException;
import org.gatehouse.domain.invocation.ApiKind;
import org.gatehouse.domain.invocation.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Prices one usage part with the price book. */
@Command(
        name = "price",
        description = "Price the usage part of an answer, read from standard input, and name the price rows.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: echo '{\"prompt_tokens\":1000,\"completion_tokens\":200}' |"
                    + " gatehouse price --provider openai --model gpt-5-mini"
        })
final class PriceCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Session session;

    @Option(names = "--provider", required = true, description = "who runs the model, for example anthropic")
    private String provider = "";

    @Option(names = "--model", required = true, description = "the model as the provider names it")
    private String model = "";

    @Option(
            names = "--at",
            paramLabel = "DATE",
            defaultValue = "now",
            converter = Times.class,
            description = "the day or instant (UTC) of the call (standard: now)")
    private Instant at = Instant.EPOCH;

    PriceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Tokens tokens = read();
        if (!tokens.known()) {
            throw new GatewayException("the input has no token counts; give the \"usage\" part of an answer");
        }
        Cost cost = BundledPrices.load().price(provider, model, at, tokens);
        if (cost.state() == CostState.UNPRICED) {
            throw new GatewayException("no price is known: " + cost.note());
        }
        session.out().println(cost.total().amount().toPlainString() + " USD");
        session.out().println("price rows: " + String.join(", ", cost.priceRows()));
        if (!cost.note().isEmpty()) {
            session.out().println("note: " + cost.note());
        }
        return Cli.DONE;
    }

    private static Tokens read() throws IOException, GatewayException {
        try {
            JsonNode read = JSON.readTree(System.in.readAllBytes());
            if (read instanceof ObjectNode object) {
                ObjectNode answer = object.has("usage") ? object : wrapped(object);
                return UsageReader.body(api(answer.path("usage")), answer);
            }
        } catch (JacksonException e) {
            throw new GatewayException("the input is no JSON (" + e.getOriginalMessage() + ")", e);
        }
        throw new GatewayException("the input is no JSON object; give the \"usage\" part of an answer");
    }

    private static ObjectNode wrapped(ObjectNode usage) {
        ObjectNode answer = JSON.createObjectNode();
        answer.set("usage", usage);
        return answer;
    }

    /** Each API names its counts in its own way. */
    private static ApiKind api(JsonNode usage) {
        if (usage.has("prompt_tokens")) {
            return ApiKind.CHAT;
        }
        boolean responses = usage.has("input_tokens_details") || usage.has("total_tokens");
        return responses ? ApiKind.RESPONSES : ApiKind.MESSAGES;
    }
}
