package attache.turn;

import attache.facts.Bound;
import attache.facts.Period;
import java.math.BigDecimal;
import java.util.List;

/** One thing that the clause that asks asserts, and that the answer must account for. */
public sealed interface Claim {

    /** The words that assert it, as typed. */
    String said();

    /**
     * A named thing; several entities may bear the name.
     *
     * @param excluded whether the wording leaves it out: "apart from Montreal", "not counting Luxembourg"
     */
    record Named(String said, List<String> entities, Side side, boolean excluded) implements Claim {
        public Named {
            entities = List.copyOf(entities);
        }

        /** The same, put on the other side of the relation. */
        public Named onTheOtherSide() {
            Side other = side == Side.SOURCE ? Side.TARGET : side == Side.TARGET ? Side.SOURCE : Side.OPEN;
            return new Named(said, entities, other, excluded);
        }
    }

    /** A year, month, decade or century. */
    record Dated(String said, Period period) implements Claim {}

    /**
     * A number that is no date.
     *
     * @param bound what the words say of it; {@link Bound#ABOUT} where they say nothing
     */
    record Counted(String said, BigDecimal number, Bound bound) implements Claim {
        public Counted(String said, BigDecimal number) {
            this(said, number, Bound.ABOUT);
        }
    }

    /** A word that narrows, widens or turns the question: other, only, before, now. */
    record Qualified(String said, Qualifier qualifier) implements Claim {}

    /** A weighty word that nothing known to the bot explains; proper where it is written like a name, or narrows a noun. */
    record Unknown(String said, boolean proper) implements Claim {}
}
