package org.gatehouse.dashboards.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.gatehouse.domain.cost.Cost;
import org.gatehouse.domain.cost.CostMix;
import org.gatehouse.domain.cost.Usd;
import org.junit.jupiter.api.Test;

final class FormatTest {
    private static final int ROUNDS = 5_000;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(11);

    @Test
    void countsAreShortOrExact() {
        assertEquals("0", Numbers.compact(0));
        assertEquals("987", Numbers.compact(987));
        assertEquals("1.20k", Numbers.compact(1_200));
        assertEquals("1.2k", Numbers.tick(1_200));
        assertEquals("1.00M", Numbers.compact(999_999));
        assertEquals("45.6M", Numbers.compact(45_600_000));
        assertEquals("100k", Numbers.compact(100_000));
        assertEquals("2.5", Numbers.compact(2.5));
        assertEquals("1,234,567", Numbers.exact(1_234_567));
        assertEquals("1.027", Numbers.fixed(1.02735, 3));
    }

    @Test
    void shortCountsAreWithinHalfAPercent() {
        for (int i = 0; i < ROUNDS; i++) {
            long count = random.nextLong(1L << random.nextInt(1, 60));
            String text = Numbers.compact((double) count);
            double shown = value(text);
            assertTrue(Math.abs(shown - (double) count) <= 0.00501 * (double) count, count + " as " + text);
            assertTrue(text.length() <= 5, text);
        }
    }

    private static double value(String text) {
        int unit = "kMGTPE".indexOf(text.charAt(text.length() - 1));
        return unit < 0
                ? Double.parseDouble(text)
                : Double.parseDouble(text.substring(0, text.length() - 1)) * Math.pow(1_000, unit + 1);
    }

    @Test
    void tracesAreNotNothing() {
        assertEquals("0.0%", Numbers.percent(0));
        assertEquals("<0.1%", Numbers.percent(0.0001));
        assertEquals("12.5%", Numbers.percent(0.125));
        assertEquals(">99.9%", Numbers.percent(0.9999));
        assertEquals("100.0%", Numbers.percent(1));
        assertEquals("+12.5%", Numbers.change(0.125));
        assertEquals("−3.0%", Numbers.change(-0.03));
        assertEquals("±0%", Numbers.change(0));
    }

    @Test
    void dollarsKeepWhatMatters() {
        assertEquals("$0.00", Money.text(Usd.ZERO));
        assertEquals("$1,234.56", Money.text(Usd.of("1234.5649")));
        assertEquals("$0.0042", Money.text(Usd.of("0.0042")));
        assertEquals("$0.0043", Money.text(Usd.of("0.00425")));
        assertEquals("$0.189", Money.text(Usd.of("0.18949")));
        assertEquals("<$0.000001", Money.text(Usd.of("0.0000001")));
        assertEquals("−$3.10", Money.text(Usd.of("-3.1")));
        assertEquals("$123k", Money.compact(Usd.of("123456")));
        assertEquals("$99,999.00", Money.compact(Usd.of("99999")));
        assertEquals("$0.10", Money.exact(Usd.of("0.1")));
        assertEquals("$1,000.000000000001", Money.exact(Usd.of("1000.000000000001")));
    }

    @Test
    void everyDigitIsInTheExactText() {
        for (int i = 0; i < ROUNDS; i++) {
            Usd usd = Usd.ofPico(random.nextLong(1L << random.nextInt(1, 62)));
            String digits = Money.exact(usd).replace("$", "").replace(",", "");
            assertEquals(0, usd.amount().compareTo(new BigDecimal(digits)));
        }
    }

    @Test
    void unpricedIsNotFree() {
        assertEquals(Unknown.DASH, Money.text(Cost.unpriced("no price row")));
        assertEquals("nothing costed", Money.mix(CostMix.NONE));
        assertEquals(
                "$12.00 billed, $3.10 priced, 1,400 unpriced",
                Money.mix(new CostMix(Usd.of("12"), Usd.ZERO, Usd.of("3.1"), 1_400)));
    }

    @Test
    void durationsChangeTheirUnit() {
        assertEquals("850 µs", Durations.micros(850));
        assertEquals("1.00 ms", Durations.micros(999.7));
        assertEquals("4.20 ms", Durations.micros(4_200));
        assertEquals("310 ms", Durations.micros(310_400));
        assertEquals("1.24 s", Durations.micros(1_240_000));
        assertEquals("1.00 s", Durations.micros(999_800));
        assertEquals("2m 05s", Durations.micros(125_000_000));
        assertEquals(Unknown.DASH, Durations.micros(OptionalLong.empty()));
        assertEquals(Unknown.DASH, Durations.micros(OptionalDouble.empty()));
        assertEquals("0", Durations.tick(0));
        assertEquals("2.5 s", Durations.tick(2_500_000));
        assertEquals("10 s", Durations.tick(10_000_000));
        assertEquals("100 ms", Durations.tick(100_000));
        assertEquals("45s", Durations.ago(Duration.ofSeconds(45)));
        assertEquals("3h 20m", Durations.ago(Duration.ofMinutes(200)));
        assertEquals("2d 4h", Durations.ago(Duration.ofHours(52)));
    }

    @Test
    void longerIsNeverShownAsShorter() {
        double before = 0;
        for (long micros = 1; micros < 100_000_000; micros += 1 + micros / 97) {
            String[] parts = Durations.micros((double) micros).split(" ", 2);
            double unit = switch (parts[1]) {
                case "µs" -> 1;
                case "ms" -> 1_000;
                default -> 1_000_000;
            };
            double shown = Double.parseDouble(parts[0]) * unit;
            assertTrue(shown >= before - 1e-6, micros + " after " + before);
            before = shown;
        }
    }

    @Test
    void timesAreInTheReportingZone() {
        Times times = new Times(ZoneId.of("Asia/Kolkata"));
        Instant at = Instant.parse("2026-03-07T20:05:09.123Z");
        assertEquals("01:35", times.clock(at));
        assertEquals("8 Mar", times.day(at));
        assertEquals("Sun 8 Mar, 01:35", times.minute(at));
        assertEquals("2026-03-08 01:35:09.123", times.milli(at));
        assertEquals("IST", times.zone(at));
    }
}
