package attache.handler;

import attache.facts.Fact;
import attache.turn.Claim;
import java.util.List;

/** How a fact bears on the claims of a question: which it bears out, which it contradicts, and which it leaves alone. */
record Match(
        Fact fact,
        List<Claim> used,
        List<Claim> swapped,
        List<Claim> contradicted,
        List<Claim> unused,
        int roles,
        double leaning) {

    private static final double CONTRADICTION = 2;
    private static final double SWAP = 0.5;

    Match {
        used = List.copyOf(used);
        swapped = List.copyOf(swapped);
        contradicted = List.copyOf(contradicted);
        unused = List.copyOf(unused);
    }

    boolean holds() {
        return contradicted.isEmpty();
    }

    /** How well it fits: the roles that are borne out, less what is contradicted, and a little for what was said around. */
    double score() {
        return roles - SWAP * swapped.size() - CONTRADICTION * contradicted.size() + leaning;
    }
}
