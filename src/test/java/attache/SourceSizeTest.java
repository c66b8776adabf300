package attache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Keeps files and methods short enough to be read at a sitting. */
class SourceSizeTest {

    private static final int MOST_LINES_OF_A_FILE = 299;
    private static final int MOST_LINES_OF_A_BODY = 40;

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void every_file_is_shorter_than_three_hundred_lines() throws IOException {
        List<String> tooLong = new ArrayList<>();

        for (Path file : sources(MAIN, TEST)) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES_OF_A_FILE) {
                tooLong.add(file + ": " + lines + " lines");
            }
        }

        assertEquals(List.of(), tooLong);
    }

    @Test
    void every_method_has_a_body_of_at_most_forty_lines() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var units = files.getJavaFileObjectsFromPaths(sources(MAIN, TEST));
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            LongBodies longBodies = new LongBodies(Trees.instance(task).getSourcePositions());

            longBodies.scan(task.parse(), null);

            assertEquals(List.of(), longBodies.found);
            assertFalse(longBodies.seen == 0, "no method was measured");
        }
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        Set<Path> silent = new TreeSet<>();

        for (Path file : sources(MAIN)) {
            silent.add(file.getParent());
        }
        silent.removeIf(folder -> Files.exists(folder.resolve("package-info.java")));

        assertEquals(Set.of(), silent);
    }

    private static List<Path> sources(Path... roots) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path root : roots) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        return sources;
    }

    /** Collects the methods whose bodies, without the lines of their outer braces, are too long. */
    private static final class LongBodies extends TreeScanner<Void, Void> {

        private final SourcePositions positions;
        private final List<String> found = new ArrayList<>();
        private int seen;
        private CompilationUnitTree unit;
        private String type = "";

        LongBodies(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree tree, Void nothing) {
            unit = tree;
            return super.visitCompilationUnit(tree, nothing);
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            String outer = type;
            type = tree.getSimpleName().toString();
            super.visitClass(tree, nothing);
            type = outer;
            return nothing;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            if (tree.getBody() != null) {
                measure(tree.getName().toString(), tree.getBody());
            }
            return super.visitMethod(tree, nothing);
        }

        private void measure(String method, BlockTree body) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, body));
            long last = lines.getLineNumber(positions.getEndPosition(unit, body));
            seen++;
            if (last - first - 1 > MOST_LINES_OF_A_BODY) {
                found.add(type + "." + method + ": " + (last - first - 1) + " lines");
            }
        }
    }
}
