package attache.handler;

import attache.facts.Fact;
import attache.facts.Period;
import attache.turn.Answer;
import attache.turn.Answer.Stance;
import attache.turn.Claim;
import attache.turn.Qualifier;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;

/** Weighs two times against each other by the degree that the facts give for each: "livelier in the forties than in the seventies?". */
final class Times {

    private final Matcher matcher;

    Times(Matcher matcher) {
        this.matcher = matcher;
    }

    /** Yes or no to a question that names a degree and two times, the first of which is said to have it; empty for any other. */
    Optional<Answer> weighed(Understanding asked) {
        List<Claim.Dated> dates = asked.claims(Claim.Dated.class);
        List<Claim.Named> degrees = asked.claims(Claim.Named.class).stream()
                .filter(matcher::isDegree)
                .toList();
        if (dates.size() != 2 || degrees.size() != 1 || asked.has(Qualifier.NOT)) {
            return Optional.empty();
        }
        Optional<Fact> first = at(dates.get(0), asked);
        Optional<Fact> second = at(dates.get(1), asked);
        boolean known = first.isPresent() && second.isPresent() && !first.equals(second);
        if (!known || holds(first.get(), degrees.get(0)) == holds(second.get(), degrees.get(0))) {
            return Optional.empty();
        }
        Stance stance = holds(first.get(), degrees.get(0)) ? Stance.YES : Stance.NO;
        return Optional.of(new Answer.Found(stance, List.of(first.get(), second.get()), Optional.empty(), false));
    }

    private Optional<Fact> at(Claim.Dated date, Understanding asked) {
        return matcher.candidates(asked).stream()
                .filter(fact -> fact.roles().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(value -> value instanceof Period period && period.mayMean(date.period())))
                .findFirst();
    }

    private static boolean holds(Fact fact, Claim.Named degree) {
        return fact.roles().values().stream().anyMatch(values -> Kin.states(values, degree.entities()));
    }
}
