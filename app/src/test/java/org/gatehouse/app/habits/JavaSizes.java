package org.gatehouse.app.habits;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Measures files and methods with the compiler's own parser. */
final class JavaSizes {
    /** A file or method and its size in lines. */
    record Size(String name, int lines) {}

    private JavaSizes() {}

    /** Lines that are neither blank nor part of a comment. */
    static Size codeLines(Path file) {
        int lines = 0;
        boolean comment = false;
        for (String raw : Sources.text(file).lines().toList()) {
            String line = raw.strip();
            if (comment) {
                comment = !line.contains("*/");
            } else if (line.startsWith("/*")) {
                comment = !line.contains("*/");
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                lines++;
            }
        }
        return new Size(Sources.root().relativize(file).toString(), lines);
    }

    /** Every method with a body, from its modifiers to its closing brace. */
    static List<Size> methods(Collection<Path> files) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "tests run on a JDK");
        List<Size> sizes = new ArrayList<>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodScanner(unit, positions, sizes).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }

    private static final class MethodScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Size> sizes;

        MethodScanner(CompilationUnitTree unit, SourcePositions positions, List<Size> sizes) {
            this.unit = unit;
            this.positions = positions;
            this.sizes = sizes;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                var lines = unit.getLineMap();
                long from = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long to = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                Path file = Path.of(unit.getSourceFile().toUri());
                String name = Sources.root().relativize(file) + "#" + method.getName();
                sizes.add(new Size(name, (int) (to - from + 1)));
            }
            return super.visitMethod(method, null);
        }
    }
}
