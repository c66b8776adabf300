package attache.nlu;

import attache.turn.Guess;
import java.util.List;

/**
 * The best answerable reading of a clause, before it is accepted: the intent, the label of what it asks, and what the classifiers
 * hold of them.
 *
 * @param guesses the most probable intents of every kind, best first
 * @param intent the best one that facts can answer, with its probability
 * @param label the best label within it that facts can answer, with its probability
 * @param missing the label among those that no fact answers that is most probable
 * @param missingMass the probability that what is asked is none of what the facts hold, given the intent
 * @param otherMass the probability of the intents that are declined or small talk
 * @param nearest how like the clause is to the nearest phrases of the intent
 */
record Candidate(
        Analysis analysis,
        List<Guess> guesses,
        Guess intent,
        Guess label,
        Guess missing,
        double missingMass,
        double otherMass,
        Neighbours.Nearest nearest) {

    Candidate {
        guesses = List.copyOf(guesses);
    }
}
