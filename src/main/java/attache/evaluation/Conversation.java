package attache.evaluation;

import java.util.List;

/** One conversation of a bank: its turns in order, the language that its answers should be in, and the kind of its questions. */
record Conversation(String id, String language, String kind, List<BankTurn> turns) {

    Conversation {
        turns = List.copyOf(turns);
    }
}
