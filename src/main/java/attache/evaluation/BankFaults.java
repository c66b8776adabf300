package attache.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Says that banks have lines that cannot be read, and names all of them. */
public final class BankFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> lines;

    BankFaults(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = new ArrayList<>(lines);
    }

    /** Each fault in one line. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
