package attache.data;

/** Ends the reading of a file that is no JSON or no YAML; the tree readers turn it into a problem. */
final class SyntaxFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    SyntaxFault(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    String place() {
        return column > 0 ? "line " + line + ", column " + column : "line " + line;
    }

    /** The line of a text in which it stands. */
    String lineOf(String text) {
        return text.lines().skip(Math.max(0, line - 1L)).findFirst().orElse("").strip();
    }
}
