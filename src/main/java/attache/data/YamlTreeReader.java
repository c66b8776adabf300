package attache.data;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads a YAML file into a tree, or names the line and column where it stops being YAML.
 * It reads the events of the parser, which keep every scalar as the text that was written ("no" stays "no").
 */
public final class YamlTreeReader {

    private final Parser parser;
    private final TreeBuilder builder;

    private YamlTreeReader(Parser parser, TreeBuilder builder) {
        this.parser = parser;
        this.builder = builder;
    }

    /** The root of the tree; empty, and a problem more, where there is none. */
    public static Optional<Field> read(DataFile file, Problems problems) {
        return Decoder.decode(file, problems).flatMap(text -> read(file, text, problems));
    }

    /** Reads a file as if it did not have some of its top keys: quicker than to read what they hold. */
    public static Optional<Field> readWithout(List<String> topKeys, DataFile file, Problems problems) {
        return Decoder.decode(file, problems).flatMap(text -> read(file, without(topKeys, text), problems));
    }

    private static Optional<Field> read(DataFile file, String text, Problems problems) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(DataFolder.LARGEST_FILE);
        try {
            Parser parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
            Node root = new YamlTreeReader(parser, new TreeBuilder(file, problems)).document();
            return Optional.of(Field.root(file.shownName(), root, problems));
        } catch (MarkedYAMLException wrong) {
            report(file, text, fault(wrong), problems);
        } catch (YAMLException wrong) {
            String message =
                    String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
            report(file, text, new SyntaxFault(message, 1, 0), problems);
        } catch (SyntaxFault fault) {
            report(file, text, fault, problems);
        }
        return Optional.empty();
    }

    private static SyntaxFault fault(MarkedYAMLException wrong) {
        Mark mark = wrong.getProblemMark();
        return mark == null
                ? new SyntaxFault(wrong.getProblem(), 1, 0)
                : new SyntaxFault(wrong.getProblem(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static void report(DataFile file, String text, SyntaxFault fault, Problems problems) {
        problems.error(
                file.shownName(),
                fault.place(),
                fault.lineOf(text),
                "is no YAML (" + fault.getMessage() + ")",
                "check the indentation, and put a text with { } : or # in double quotes");
    }

    /** Blanks the lines of some top keys, so that the lines that are left keep their numbers. */
    private static String without(List<String> topKeys, String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean dropping = false;
        for (String line : text.split("\n", -1)) {
            boolean continues = line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.charAt(0) == '#';
            if (!continues) {
                dropping = topKeys.stream().anyMatch(key -> line.startsWith(key + ":"));
            }
            kept.append(dropping ? "" : line).append('\n');
        }
        return kept.toString();
    }

    private Node document() throws SyntaxFault {
        next(Event.ID.StreamStart);
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw new SyntaxFault("the file is empty", 1, 0);
        }
        next(Event.ID.DocumentStart);
        Node root = node(0);
        next(Event.ID.DocumentEnd);
        next(Event.ID.StreamEnd);
        return root;
    }

    private void next(Event.ID expected) throws SyntaxFault {
        Event event = parser.getEvent();
        if (event.getEventId() != expected) {
            throw new SyntaxFault("a file holds one document", line(event), 0);
        }
    }

    private Node node(int depth) throws SyntaxFault {
        Event event = parser.getEvent();
        TreeBuilder.checkDepth(depth, line(event));
        return switch (event.getEventId()) {
            case MappingStart -> table(line(event), depth);
            case SequenceStart -> items(line(event), depth);
            case Scalar -> text((ScalarEvent) event);
            default -> throw new SyntaxFault("an alias like *name is not read", line(event), 0);
        };
    }

    private Node table(int start, int depth) throws SyntaxFault {
        Map<String, Node> entries = TreeBuilder.entries();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event key = parser.getEvent();
            if (!(key instanceof ScalarEvent name)) {
                throw new SyntaxFault("a key must be a word; a text that begins with { needs quotes", line(key), 0);
            }
            builder.put(entries, name.getValue(), node(depth + 1), line(key));
        }
        parser.getEvent();
        return new Node.Table(entries, start);
    }

    private Node items(int start, int depth) throws SyntaxFault {
        List<Node> nodes = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            nodes.add(node(depth + 1));
        }
        parser.getEvent();
        return new Node.Items(nodes, start);
    }

    private static Node text(ScalarEvent scalar) {
        return new Node.Text(scalar.getValue(), form(scalar), line(scalar));
    }

    private static Node.Form form(ScalarEvent scalar) {
        ScalarStyle style = scalar.getScalarStyle();
        if (style == ScalarStyle.LITERAL) {
            return Node.Form.BLOCK;
        }
        if (style == ScalarStyle.PLAIN) {
            return scalar.getValue().isEmpty() ? Node.Form.NULL : Node.Form.PLAIN;
        }
        return Node.Form.QUOTED;
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }
}
