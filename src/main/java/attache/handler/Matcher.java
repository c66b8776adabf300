package attache.handler;

import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.Figure;
import attache.facts.Property;
import attache.facts.Value;
import attache.intents.IntentFacts;
import attache.intents.Intents;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Sought;
import attache.turn.Understanding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Matches the facts of an intent against what a question claims. */
final class Matcher {

    private final Facts facts;
    private final IntentFacts ofIntents;
    private final Set<String> common;
    private final Bearings bearings;
    private final Kinds kinds;
    private final Leanings leanings;

    Matcher(Facts facts, Intents intents) {
        this.facts = facts;
        this.ofIntents = new IntentFacts(facts, intents);
        this.kinds = new Kinds(facts);
        this.common = commonGround(facts);
        this.bearings = new Bearings(facts, common);
        this.leanings = new Leanings(bearings, this);
    }

    /** The entities that stand in the facts of a third of all properties or more: what the whole source is about. */
    private static Set<String> commonGround(Facts facts) {
        Set<String> common = new TreeSet<>();
        facts.entities().forEach(entity -> {
            long naming = facts.properties().stream()
                    .filter(property -> facts.of(property.id()).stream().anyMatch(fact -> names(fact, entity.id())))
                    .count();
            if (naming * 3 >= facts.properties().size()) {
                common.add(entity.id());
            }
        });
        return common;
    }

    private static boolean names(Fact fact, String entity) {
        return fact.roles().values().stream().anyMatch(values -> values.contains(new EntityValue(entity)));
    }

    /** Every fact of the intent with how it bears on the claims, best first. */
    List<Match> matches(Understanding asked, Context context, boolean strict) {
        List<Match> single = new ArrayList<>();
        for (Fact fact : candidates(asked)) {
            single.add(match(fact, asked, context, strict));
        }
        List<Match> matches = new ArrayList<>(
                single.stream().map(match -> forgiving(match, single, strict)).toList());
        matches.sort(Comparator.comparingDouble((Match match) -> -match.score()));
        return matches;
    }

    /**
     * Two things named in one breath ("the embassy and the consulate") are each borne out by a fact of their own: neither fact
     * contradicts the other's.
     */
    private Match forgiving(Match match, List<Match> all, boolean strict) {
        List<Claim> contradicted = match.contradicted().stream()
                .filter(claim -> !sharedOut(claim, match, all, strict))
                .toList();
        return new Match(
                match.fact(),
                match.used(),
                match.swapped(),
                contradicted,
                match.unused(),
                match.roles(),
                match.leaning());
    }

    private boolean sharedOut(Claim claim, Match match, List<Match> all, boolean strict) {
        return all.stream()
                .filter(other -> other.used().contains(claim))
                .anyMatch(other -> match.used().stream()
                        .anyMatch(own -> sameRole(match, own, other, claim)
                                && (other.contradicted().contains(own) || !strict && !own.equals(claim))));
    }

    /** Whether two claims are borne out in one and the same role, each by its own fact. */
    private boolean sameRole(Match match, Claim own, Match other, Claim claim) {
        return sameKind(own, claim) && bearings.role(match.fact(), own).equals(bearings.role(other.fact(), claim));
    }

    private boolean sameKind(Claim one, Claim other) {
        if (one instanceof Claim.Named first && other instanceof Claim.Named second) {
            return types(first).stream().anyMatch(types(second)::contains);
        }
        return one.getClass() == other.getClass();
    }

    private Set<String> types(Claim.Named claim) {
        return claim.entities().stream()
                .flatMap(id -> facts.entity(id).stream())
                .map(Entity::type)
                .collect(Collectors.toSet());
    }

    /** The facts of the intent. */
    List<Fact> candidates(Understanding asked) {
        return ofIntents.of(asked.intent());
    }

    /** The facts of all intents that speak of a thing, of one of its kinds or of a part of it. */
    Stream<Fact> speakingOf(Claim.Named thing) {
        return facts.facts().stream().filter(fact -> bearings.holds(fact, thing));
    }

    /** Whether a name is of what the whole source is about, which tells nothing apart. */
    boolean isCommonGround(Claim.Named thing) {
        return thing.entities().stream().anyMatch(common::contains);
    }

    /** Whether a name is that of a country, a province or a region. */
    boolean isState(Claim.Named thing) {
        return thing.entities().stream().anyMatch(id -> isOfType(id, "state"));
    }

    /** Whether all that a fact contradicts is a manner or a degree. */
    boolean onlyInDegree(Match match) {
        return match.contradicted().stream().noneMatch(this::isHard);
    }

    /** Whether a claim tells matters apart: all but a name of what the whole source is about. */
    boolean isTelling(Claim claim) {
        return !(claim instanceof Claim.Named named) || !isCommonGround(named);
    }

    /** A figure is of one matter alone: for another time, thing or land there is none. */
    static boolean isMeasured(Fact fact) {
        return fact.roles().values().stream()
                .anyMatch(values -> values.get(0) instanceof Figure figure && !figure.isRank());
    }

    /** Whether the question is of something else than what the fact is about ("what"), and names nothing that ties it to the fact. */
    boolean isOfAnother(Match match) {
        String type = match.fact().property().roles().getOrDefault("what", "");
        boolean other = match.contradicted().stream()
                .anyMatch(claim -> claim instanceof Claim.Named named
                        && !named.excluded()
                        && named.entities().stream().allMatch(this::isProper)
                        && named.entities().stream().anyMatch(id -> isOfType(id, type)));
        return other && match.used().stream().noneMatch(claim -> claim instanceof Claim.Named && isTelling(claim));
    }

    private boolean isOfType(String id, String type) {
        return !type.isEmpty()
                && facts.entity(id)
                        .filter(entity -> facts.isType(entity.type(), type))
                        .isPresent();
    }

    private Match match(Fact fact, Understanding asked, Context context, boolean strict) {
        List<Claim> used = new ArrayList<>();
        List<Claim> swapped = new ArrayList<>();
        List<Claim> contradicted = new ArrayList<>();
        List<Claim> unused = new ArrayList<>();
        for (Claim claim : asked.claims()) {
            switch (bearings.of(fact, claim, strict)) {
                case USED -> used.add(claim);
                case SWAPPED -> (strict ? contradicted : swapped).add(claim);
                case CONTRADICTED -> contradicted.add(claim);
                case LEFT_OPEN, UNUSED -> unused.add(claim);
                case COMMON -> {
                    // neither for nor against
                }
            }
        }
        return new Match(
                fact, used, swapped, contradicted, unused, roles(fact, used), leanings.of(fact, asked, context));
    }

    /** How many roles the claims bear on: several things named for one role count once, each other claim for itself. */
    private int roles(Fact fact, List<Claim> used) {
        List<String> named = used.stream()
                .map(claim -> bearings.role(fact, claim))
                .filter(role -> !role.isEmpty())
                .toList();
        return used.size() - named.size() + (int) named.stream().distinct().count();
    }

    /**
     * Whether in each match something is left that its fact does not account for: a proper name or a date, and where a yes hangs on
     * it ({@code strict}) any named thing.
     */
    boolean leftOver(List<Match> matches, boolean strict) {
        return matches.stream()
                .allMatch(match -> match.unused().stream().anyMatch(claim -> weighs(claim) || strict && isHard(claim)));
    }

    /** Whether a claim names more than a manner or a degree. */
    private boolean isHard(Claim claim) {
        return claim instanceof Claim.Counted
                || claim instanceof Claim.Named named && types(named).stream().noneMatch(bearings::isSoft);
    }

    private boolean weighs(Claim claim) {
        return claim instanceof Claim.Dated
                || claim instanceof Claim.Unknown word && word.proper()
                || claim instanceof Claim.Named named
                        && named.entities().stream().allMatch(this::isProper);
    }

    /** Whether a claim makes a land the actor that the source is not about. */
    boolean isForeignActor(Fact fact, Claim.Named claim) {
        return bearings.isOfForeigner(fact, claim);
    }

    /** Whether a claim names a degree, such as "busier". */
    boolean isDegree(Claim.Named claim) {
        return types(claim).stream().anyMatch(type -> facts.isType(type, "measure"));
    }

    /** A common noun that nothing accounts for is the classifier's to judge. */
    private boolean isProper(String id) {
        return facts.entity(id)
                .filter(entity ->
                        !entity.type().equals("language") && !entity.type().equals("people"))
                .filter(Entity::isProper)
                .isPresent();
    }

    /** Whether a fact holds the kind of thing that the question seeks; what is counted need be no figure. */
    boolean holds(Fact fact, Understanding asked) {
        boolean counts = asked.form() == Form.COUNT && asked.sought() == Sought.NUMBER;
        String askedType = fact.property().roles().getOrDefault(asked.asks(), "");
        boolean named = asked.sought() == Sought.PERSON && given(asked).stream().anyMatch(id -> isOfType(id, "person"));
        boolean asksOther = asksWho(asked.sought()) && !named && !askedType.isEmpty() && !kinds.acts(askedType);
        return counts || !asksOther && kinds.holds(fact, asked.sought(), given(asked));
    }

    /** The entities that a question names. */
    private static Set<String> given(Understanding asked) {
        return asked.claims(Claim.Named.class).stream()
                .flatMap(named -> named.entities().stream())
                .collect(Collectors.toSet());
    }

    private static boolean asksWho(Sought sought) {
        return sought == Sought.WHO || sought == Sought.PERSON;
    }

    /** The matches that fit best and as well as each other. */
    static List<Match> best(List<Match> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        double top = matches.get(0).score();
        return matches.stream().filter(match -> match.score() > top - 1e-9).toList();
    }

    /** Whether claims name all of some values. */
    boolean names(List<Claim> claims, List<Value> values) {
        return !values.isEmpty()
                && values.stream()
                        .allMatch(value -> value instanceof EntityValue entity
                                && claims.stream()
                                        .anyMatch(claim -> claim instanceof Claim.Named named
                                                && named.entities().contains(entity.entity())));
    }

    /** Whether a single value is a people, or a land that the whole source is about: whoever asks for others knows of it. */
    boolean isPresumed(List<Value> values) {
        return values.size() == 1
                && values.get(0) instanceof EntityValue named
                && (common.contains(named.entity()) || isOfType(named.entity(), "people"));
    }

    /** The role that is asked for: the one named, or the property's own. */
    static String asks(Understanding asked, Property property) {
        return property.roles().containsKey(asked.asks()) ? asked.asks() : property.asks();
    }

    /** The facts of matches, each matter once: of those that say the same, the one that says most. */
    static List<Fact> told(List<Match> matches) {
        return Matters.once(matches.stream().map(Match::fact).toList());
    }
}
