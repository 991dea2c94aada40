package org.gatehouse.app.habits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.gatehouse.app.habits.JavaSizes.Size;
import org.junit.jupiter.api.Test;

/** Keeps things small: limits only go down. */
class SizeRatchetTest {
    private static final int MEDIAN_FILE = 65;
    private static final int LONGEST_FILE = 450;
    private static final int LONGEST_METHOD = 60;
    private static final int USUAL_METHOD = 20;
    private static final double USUAL_SHARE = 0.95;
    private static final double TESTS_PER_CODE = 0.7;

    @Test
    void filesAreSmall() {
        List<Integer> sizes = Sources.main().stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .map(file -> JavaSizes.codeLines(file).lines())
                .sorted()
                .toList();
        int median = sizes.get(sizes.size() / 2);
        assertTrue(median <= MEDIAN_FILE, "the median file has " + median + " code lines");
    }

    @Test
    void noFileIsLong() {
        List<Size> tooLong = Sources.main().stream()
                .map(JavaSizes::codeLines)
                .filter(size -> size.lines() > LONGEST_FILE)
                .toList();
        assertEquals(List.of(), tooLong);
    }

    @Test
    void methodsAreShort() {
        List<Size> methods = JavaSizes.methods(Sources.main());
        assertEquals(
                List.of(),
                methods.stream().filter(m -> m.lines() > LONGEST_METHOD).toList());
        List<Size> unusual =
                methods.stream().filter(m -> m.lines() > USUAL_METHOD).toList();
        double share = 1 - (double) unusual.size() / methods.size();
        assertTrue(share >= USUAL_SHARE, "only " + share + " of methods have at most 20 lines; longer: " + unusual);
    }

    @Test
    void testsCarryTheProof() {
        long code = lines(Sources.main());
        long tests = lines(Sources.test());
        assertTrue(tests >= TESTS_PER_CODE * code, tests + " lines of tests for " + code + " lines of code");
    }

    private static long lines(List<Path> files) {
        return files.stream()
                .mapToInt(file -> JavaSizes.codeLines(file).lines())
                .sum();
    }
}
