package attache.turn;

/** An intent and how probable the classifier holds it, from 0 to 1. */
public record Guess(String intent, double probability) {}
