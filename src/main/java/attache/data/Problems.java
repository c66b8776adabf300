package attache.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one run, in the order in which they are found, each once. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void error(String file, String place, String value, String message, String remedy) {
        add(new Problem(Severity.ERROR, file, place, value, message, remedy));
    }

    public void warning(String file, String place, String value, String message, String remedy) {
        add(new Problem(Severity.WARNING, file, place, value, message, remedy));
    }

    /** Errors and warnings. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    public List<Problem> errors() {
        return found.stream().filter(Problem::isError).toList();
    }

    /** Errors and warnings, where every warning counts as an error. */
    public List<Problem> strict() {
        return found.stream().map(Problem::asError).toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::isError);
    }

    /** Throws all errors at once, if there is any. */
    public void throwErrors() {
        if (hasErrors()) {
            throw new DataFaults(errors());
        }
    }
}
