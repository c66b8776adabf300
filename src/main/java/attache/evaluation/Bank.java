package attache.evaluation;

import java.util.List;
import java.util.stream.Collectors;

/** A bank of questions, each with what is right to say. */
public record Bank(String name, List<Conversation> conversations) {

    public Bank {
        conversations = List.copyOf(conversations);
    }

    /** Several banks as one. */
    public static Bank together(List<Bank> banks) {
        return new Bank(
                banks.stream().map(Bank::name).collect(Collectors.joining(" + ")),
                banks.stream().flatMap(bank -> bank.conversations().stream()).toList());
    }
}
