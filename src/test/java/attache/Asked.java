package attache;

import attache.facts.DateBound;
import attache.facts.Period;
import attache.language.Language;
import attache.turn.Claim;
import attache.turn.Form;
import attache.turn.Guess;
import attache.turn.Qualifier;
import attache.turn.Side;
import attache.turn.Sought;
import attache.turn.Understanding;
import java.math.BigDecimal;
import java.util.List;

/** Questions as understood, and their claims, in a few words. */
public final class Asked {

    private Asked() {}

    public static Understanding of(String intent, Form form, String asks, Claim... claims) {
        return of(intent, form, asks, Sought.ANYTHING, claims);
    }

    public static Understanding of(String intent, Form form, String asks, Sought sought, Claim... claims) {
        return Understanding.of(Language.EN, "what was asked")
                .meaning(intent, form, asks)
                .sought(sought)
                .sure(0.9, form != Form.MISSING)
                .claims(List.of(claims))
                .guesses(List.of(new Guess(intent, 0.9)))
                .done();
    }

    public static Claim.Named named(String... entities) {
        return named(Side.OPEN, entities);
    }

    public static Claim.Named named(Side side, String... entities) {
        return new Claim.Named(entities[0], List.of(entities), side, false);
    }

    public static Claim.Named except(String entity) {
        return new Claim.Named(entity, List.of(entity), Side.OPEN, true);
    }

    public static Claim.Dated dated(String date) {
        return dated(DateBound.IN, date);
    }

    public static Claim.Dated dated(DateBound bound, String date) {
        return new Claim.Dated(date, Period.parse(bound, date).orElseThrow());
    }

    public static Claim.Counted counted(String number) {
        return new Claim.Counted(number, new BigDecimal(number));
    }

    public static Claim.Qualified word(String said, Qualifier qualifier) {
        return new Claim.Qualified(said, qualifier);
    }

    public static Claim.Unknown unknown(String said, boolean proper) {
        return new Claim.Unknown(said, proper);
    }
}
