package attache.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says that the data has errors, and holds all of them. */
public final class DataFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> lines;

    public DataFaults(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.lines = problems.stream().map(Problem::toString).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Each problem in one line. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
