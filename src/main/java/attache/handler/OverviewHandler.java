package attache.handler;

import attache.facts.Fact;
import attache.turn.Answer;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Understanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells what there is on a topic: the facts that fit best, as many as make one short message. */
final class OverviewHandler implements Handler {

    private static final int MOST_FACTS = 4;
    private static final int ENOUGH = 2;
    private static final double SURE_OF_INTENT = 0.5;

    private final Matcher matcher;

    OverviewHandler(Matcher matcher) {
        this.matcher = matcher;
    }

    @Override
    public Answer answer(Understanding asked, Context context) {
        Optional<Claim.Named> thing = onlyThing(asked);
        List<Fact> speaking = thing.map(named -> speakingOf(named, asked)).orElse(List.of());
        if (!speaking.isEmpty() && asked.confidence() < SURE_OF_INTENT) {
            return bounded(speaking, List.of());
        }
        List<Match> holding = matcher.matches(asked, context, false).stream()
                .filter(Match::holds)
                .toList();
        if (holding.isEmpty()) {
            return new Answer.NotKnown("", matcher.candidates(asked));
        }
        List<Match> best = Matcher.best(holding);
        if (matcher.leftOver(best, false)) {
            return new Answer.NotKnown("", Matcher.told(best));
        }
        if (best.stream().noneMatch(match -> matcher.holds(match.fact(), asked))) {
            return new Answer.NotKnown(asked.sought().missing(), Matcher.told(best));
        }
        return bounded(Matcher.told(best), speaking);
    }

    private static Answer bounded(List<Fact> first, List<Fact> then) {
        List<Fact> all = new ArrayList<>(first);
        then.stream().filter(fact -> !first.contains(fact)).forEach(all::add);
        List<Fact> facts = Matters.once(all);
        int most = Math.min(MOST_FACTS, facts.size());
        return new Answer.Overview(facts.subList(0, most), facts.subList(most, facts.size()));
    }

    /**
     * What all facts tell of a thing: those of the intent first, then the others that name it; its kinds and parts only where
     * there is hardly more.
     */
    private List<Fact> speakingOf(Claim.Named thing, Understanding asked) {
        List<Fact> own = matcher.candidates(asked);
        List<Fact> speaking = matcher.speakingOf(thing)
                .sorted(Comparator.comparingInt((Fact fact) -> own.contains(fact) ? 0 : 1))
                .toList();
        List<Fact> naming = speaking.stream().filter(fact -> names(fact, thing)).toList();
        return naming.size() >= ENOUGH ? naming : speaking;
    }

    private static boolean names(Fact fact, Claim.Named thing) {
        return fact.roles().values().stream().anyMatch(values -> Kin.states(values, thing.entities()));
    }

    /** The one thing that a question names, where it names no more. */
    private Optional<Claim.Named> onlyThing(Understanding asked) {
        return asked.claims().size() == 1
                        && asked.claims().get(0) instanceof Claim.Named named
                        && matcher.speakingOf(named).findAny().isPresent()
                        && !matcher.isCommonGround(named)
                ? Optional.of(named)
                : Optional.empty();
    }
}
