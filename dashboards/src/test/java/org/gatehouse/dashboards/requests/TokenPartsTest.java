package org.gatehouse.dashboards.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.gatehouse.dashboards.requests.TokenParts.Kind;
import org.gatehouse.dashboards.requests.TokenParts.Part;
import org.gatehouse.domain.invocation.Tokens;
import org.junit.jupiter.api.Test;

final class TokenPartsTest {
    @Test
    void cutsInputAndOutput() {
        assertEquals(
                List.of(
                        new Part(Kind.FRESH, 4_900),
                        new Part(Kind.CACHE_READ, 12_000),
                        new Part(Kind.CACHE_WRITE_5M, 1_200),
                        new Part(Kind.CACHE_WRITE_1H, 300),
                        new Part(Kind.ANSWER, 400),
                        new Part(Kind.REASONING, 512)),
                TokenParts.of(Some.rerouted().tokens()).parts());
    }

    @Test
    void leavesOutWhatIsNotThere() {
        assertEquals(
                List.of(new Part(Kind.FRESH, 7)), TokenParts.of(Tokens.of(7, 0)).parts());
        assertEquals(new TokenParts(List.of(), 0), TokenParts.of(Tokens.UNKNOWN));
    }

    @Test
    void partsAlwaysAddUpToTheWhole() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            long read = random.nextLong(1_000);
            long write = random.nextLong(1_000);
            long reasoning = random.nextLong(1_000);
            Tokens tokens = Tokens.of(read + write * 2 + random.nextLong(5_000), reasoning + random.nextLong(500))
                    .withCache(read, write, write)
                    .withReasoning(reasoning);
            TokenParts parts = TokenParts.of(tokens);
            assertEquals(tokens.input() + tokens.output(), parts.total());
            assertEquals(
                    parts.total(), parts.parts().stream().mapToLong(Part::count).sum());
        }
    }
}
