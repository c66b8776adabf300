package attache.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a JSON file into a tree, or names the line and column where it stops being JSON. */
public final class JsonTreeReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;
    private final TreeBuilder builder;

    private JsonTreeReader(JsonParser parser, TreeBuilder builder) {
        this.parser = parser;
        this.builder = builder;
    }

    /** The root of the tree; empty, and a problem more, where there is none. */
    public static Optional<Field> read(DataFile file, Problems problems) {
        return Decoder.decode(file, problems).flatMap(text -> read(file, text, problems));
    }

    private static Optional<Field> read(DataFile file, String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            Node root = new JsonTreeReader(parser, new TreeBuilder(file, problems)).document();
            return Optional.of(Field.root(file.shownName(), root, problems));
        } catch (JsonProcessingException wrong) {
            JsonLocation at = wrong.getLocation();
            report(file, text, new SyntaxFault(firstLine(wrong), at.getLineNr(), at.getColumnNr()), problems);
        } catch (SyntaxFault fault) {
            report(file, text, fault, problems);
        } catch (IOException impossible) {
            throw new IllegalStateException("A text in memory can be read", impossible);
        }
        return Optional.empty();
    }

    private static String firstLine(JsonProcessingException wrong) {
        return wrong.getOriginalMessage().lines().findFirst().orElse("");
    }

    private static void report(DataFile file, String text, SyntaxFault fault, Problems problems) {
        problems.error(
                file.shownName(),
                fault.place(),
                fault.lineOf(text),
                "is no JSON (" + fault.getMessage() + ")",
                "look for a comma, quote or bracket that is missing or too many, here or just before");
    }

    private Node document() throws IOException, SyntaxFault {
        if (parser.nextToken() == null) {
            throw new SyntaxFault("the file is empty", 1, 0);
        }
        Node root = node(0);
        if (parser.nextToken() != null) {
            throw new SyntaxFault("something follows the end", line(), 0);
        }
        return root;
    }

    private Node node(int depth) throws IOException, SyntaxFault {
        TreeBuilder.checkDepth(depth, line());
        return switch (parser.currentToken()) {
            case START_OBJECT -> table(depth);
            case START_ARRAY -> items(depth);
            case VALUE_STRING -> text(Node.Form.QUOTED);
            case VALUE_TRUE, VALUE_FALSE -> text(Node.Form.BOOLEAN);
            case VALUE_NULL -> text(Node.Form.NULL);
            default -> text(Node.Form.NUMBER);
        };
    }

    private Node table(int depth) throws IOException, SyntaxFault {
        int start = line();
        Map<String, Node> entries = TreeBuilder.entries();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int line = line();
            parser.nextToken();
            builder.put(entries, key, node(depth + 1), line);
        }
        return new Node.Table(entries, start);
    }

    private Node items(int depth) throws IOException, SyntaxFault {
        int start = line();
        List<Node> nodes = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            nodes.add(node(depth + 1));
        }
        return new Node.Items(nodes, start);
    }

    private Node text(Node.Form form) throws IOException {
        return new Node.Text(parser.getText(), form, line());
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
