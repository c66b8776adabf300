package attache.turn;

import attache.facts.Fact;
import attache.facts.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is to be said to a question, before it is worded. */
public sealed interface Answer {

    /** The facts that it states. */
    default List<Fact> told() {
        return List.of();
    }

    /** How an answer bears on what was asked. */
    enum Stance {
        /** It gives what was asked. */
        TELLS,
        YES,
        NO,
        /** What was asked takes something for granted that is otherwise; the facts say how it is. */
        CORRECTS
    }

    /** Facts that answer, with their count where it was asked, and whether the source leaves their list open. */
    record Found(Stance stance, List<Fact> facts, Optional<Integer> count, boolean open) implements Answer {
        public Found {
            facts = List.copyOf(facts);
        }

        @Override
        public List<Fact> told() {
            return facts;
        }
    }

    /**
     * A figure reckoned from others: what was done to which operands, and what came out; {@code upTo} is the greatest result where an
     * operand is a span, else the result itself.
     */
    record Reckoned(
            Operation operation, List<Operand> operands, BigDecimal result, BigDecimal upTo, String unit, String scale)
            implements Answer {
        public Reckoned {
            operands = List.copyOf(operands);
        }

        @Override
        public List<Fact> told() {
            return operands.stream().map(Operand::fact).toList();
        }
    }

    /** Facts that speak of one thing, and others that do so too but would be too many to tell at once. */
    record Overview(List<Fact> facts, List<Fact> more) implements Answer {
        public Overview {
            facts = List.copyOf(facts);
            more = List.copyOf(more);
        }

        @Override
        public List<Fact> told() {
            return facts;
        }
    }

    /**
     * A question back: which of several is meant.
     *
     * @param values the values that tell apart what may be meant, or
     * @param topics intents that may be meant
     */
    record Which(List<Value> values, List<String> topics) implements Answer {
        public Which {
            values = List.copyOf(values);
            topics = List.copyOf(topics);
        }
    }

    /** A fact's figure that a reckoning takes. */
    record Operand(Fact fact, BigDecimal value) {}

    /** What a reckoning does. */
    enum Operation {
        SUM,
        DIFFERENCE,
        SHARE,
        RATIO,
        /** A rate times a number of years that the question gives. */
        PRODUCT,
        /** The greater of two, and by how much. */
        GREATER,
        /** The lesser of two, and by how much. */
        LESSER,
        /** By how many percent the greater exceeds the lesser. */
        EXCESS,
        YEARS
    }

    /**
     * The source does not say.
     *
     * @param what what is missing: a role or one of the labels' kinds, empty where nothing in particular
     * @param near facts of the same matter
     */
    record NotKnown(String what, List<Fact> near) implements Answer {
        public NotKnown {
            near = List.copyOf(near);
        }
    }

    /** What was meant is not clear, even after a question back: what can be asked is offered instead. */
    record Unclear(List<String> questions) implements Answer {
        public Unclear {
            questions = List.copyOf(questions);
        }
    }

    /** The intent's own sentence: small talk, or a topic that is only declined. */
    record Said() implements Answer {}
}
