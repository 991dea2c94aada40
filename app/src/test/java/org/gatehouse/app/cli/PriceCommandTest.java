package org.gatehouse.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gatehouse.domain.stop.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PriceCommandTest {
    private final InputStream real = System.in;

    @AfterEach
    void giveBack() {
        System.setIn(real);
    }

    private static Run price(String usage, String provider, String model, String... more) {
        System.setIn(new ByteArrayInputStream(usage.getBytes(StandardCharsets.UTF_8)));
        List<String> line = new ArrayList<>(List.of("price", "--provider", provider, "--model", model));
        line.addAll(List.of(more));
        return Run.of(Stop.never(), line.toArray(String[]::new));
    }

    private static BigDecimal dollars(Run run) {
        String out = FixedSample.done(run);
        assertTrue(out.contains("\nprice rows: "), out);
        return new BigDecimal(out.substring(0, out.indexOf(" USD\n")));
    }

    @Test
    void aMillionTokensCostTheListPrice() {
        Run run = price(
                "{\"prompt_tokens\":1000000,\"completion_tokens\":1000000}",
                "openai",
                "gpt-4o-mini",
                "--at",
                "2026-11-01");
        assertEquals(new BigDecimal("0.75"), dollars(run), "0.15 for input and 0.60 for output");
    }

    @Test
    void cachedTokensAreInsideOfOneCountAndBesideTheOther() {
        BigDecimal plain = dollars(price("{\"prompt_tokens\":1000,\"completion_tokens\":0}", "openai", "gpt-4o"));
        BigDecimal cached = dollars(price(
                "{\"prompt_tokens\":1000,\"completion_tokens\":0,\"prompt_tokens_details\":{\"cached_tokens\":1000}}",
                "openai",
                "gpt-4o"));
        assertEquals(0, cached.multiply(BigDecimal.TWO).compareTo(plain), "OpenAI counts them in, at half the price");
        BigDecimal input =
                dollars(price("{\"input_tokens\":1000,\"output_tokens\":0}", "anthropic", "claude-sonnet-4-5"));
        BigDecimal read = dollars(price(
                "{\"input_tokens\":1000,\"cache_read_input_tokens\":1000,\"output_tokens\":0}",
                "anthropic",
                "claude-sonnet-4-5"));
        assertEquals(
                0,
                input.multiply(new BigDecimal("1.1")).compareTo(read),
                "Anthropic counts them beside, at a tenth of the price");
    }

    @Test
    void aWholeAnswerIsReadLikeItsUsagePart() {
        String usage = "{\"input_tokens\":12,\"output_tokens\":34,\"total_tokens\":46}";
        Run part = price(usage, "openai", "gpt-5");
        assertEquals(part, price("{\"id\":\"r\",\"usage\":" + usage + "}", "openai", "gpt-5"));
        assertEquals(Cli.DONE, part.code());
    }

    @Test
    void whatHasNoFigureIsAnErrorAndNeverZero() {
        String usage = "{\"prompt_tokens\":1,\"completion_tokens\":1}";
        String[][] wrong = {
            {usage, "openai", "gpt-99-imagined", "no price is known"},
            {"{}", "openai", "gpt-5", "no token counts"},
            {"[1]", "openai", "gpt-5", "no JSON object"},
            {"", "openai", "gpt-5", "no JSON"},
            {"{\"prompt_tokens\":", "openai", "gpt-5", "no JSON"}
        };
        for (String[] line : wrong) {
            Run run = price(line[0], line[1], line[2]);
            assertEquals(Cli.FAILED, run.code(), line[3]);
            assertEquals("", run.out(), line[3]);
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains(line[3]), run.err());
        }
    }

    @Test
    void aDateThatIsNoneIsAWrongCall() {
        Run run = price("{}", "openai", "gpt-5", "--at", "soon");
        assertEquals(Cli.WRONG_CALL, run.code());
        assertTrue(run.err().contains("2026-11-20"), run.err());
    }

    @Test
    void noWorkspaceIsTouched() {
        Path nowhere = Path.of("/proc/no-such-place");
        System.setIn(new ByteArrayInputStream(
                "{\"prompt_tokens\":1,\"completion_tokens\":1}".getBytes(StandardCharsets.UTF_8)));
        FixedSample.done(Run.in(nowhere, "price", "--provider", "openai", "--model", "gpt-5"));
    }
}
