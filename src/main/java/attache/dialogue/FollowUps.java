package attache.dialogue;

import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.intents.IntentFacts;
import attache.intents.Intents;
import attache.nlu.Understander;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Guess;
import attache.turn.Side;
import attache.turn.Sought;
import attache.turn.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes a question that leans on the one before: its intent, what it asks, and what it spoke of. */
final class FollowUps {

    private static final double SURE_OF_OWN_TOPIC = 0.9;
    /** How probable the topic of a few words must be, and how sure they must be understood, for them to stand alone. */
    private static final double SURE_OF_TOPIC = 0.5;

    private static final double SURE_ALONE = 0.8;
    private static final int FEW_WORDS = 7;

    private final Facts facts;
    private final Understander understander;
    private final Kinship kinship;
    private final IntentFacts ofIntents;
    private final Echoes echoes;
    private final Pointing pointing;

    FollowUps(Facts facts, Intents intents, Understander understander) {
        this.facts = facts;
        this.ofIntents = new IntentFacts(facts, intents);
        this.echoes = new Echoes(facts, ofIntents);
        this.pointing = new Pointing(facts, understander);
        this.understander = understander;
        this.kinship = new Kinship(facts, intents);
    }

    /** The question completed, or as it stands where it stands alone. */
    Understanding complete(String text, Understanding now, Context context) {
        if (context.last().isEmpty()) {
            return now;
        }
        Understanding last = context.last().get();
        Optional<Claim.Named> pointed = pointing.at(text, last, context, true);
        if (pointed.isPresent()) {
            return picked(text, last, pointed.get());
        }
        Optional<Claim.Named> within = pointing.at(text, last, context, false);
        if (within.isPresent()) {
            return leaning(text, naming(now, within.get()), last, context);
        }
        if (understander.shifts(text)) {
            return carried(text, now, last, Map.of());
        }
        return (leans(now) || understander.reckons(text, last)) && !chats(now) && !standsAlone(now)
                ? leaning(text, now, last, context)
                : now;
    }

    /** What was told of the thing that a message picks from the list told last. */
    private Understanding picked(String text, Understanding last, Claim.Named thing) {
        List<Claim> claims = new ArrayList<>(List.of(thing));
        last.claims().stream()
                .filter(claim -> claim instanceof Claim.Named named && !named.excluded() && !replaces(thing, named))
                .forEach(claims::add);
        return last.but()
                .clause(last.clause() + " … " + text.strip())
                .meaning(last.intent(), Form.VALUE, last.asks())
                .sought(Sought.ANYTHING)
                .claims(claims)
                .echo(List.of(new EntityValue(thing.entities().get(0))))
                .done();
    }

    /** The question with the thing that it points to in place of the words that point. */
    private static Understanding naming(Understanding now, Claim.Named thing) {
        List<Claim> claims = new ArrayList<>(now.claims());
        claims.removeIf(claim -> claim instanceof Claim.Counted);
        claims.add(thing);
        return now.but().claims(claims).done();
    }

    private Understanding leaning(String text, Understanding now, Understanding last, Context context) {
        Map<String, Double> prior = kinship.prior(last, context.facts(), now.cues());
        if (asksAnotherOf(now, last)) {
            return withBackground(now, last, context);
        }
        if (now.cues().bare() || goesOn(now, last) || understander.reckons(text, last)) {
            return carried(text, now, last, prior);
        }
        if (asksOfIt(text, now, last, prior)) {
            return carried(text, now, last, prior);
        }
        if (now.accepted() && now.confidence() >= SURE_OF_OWN_TOPIC) {
            return withBackground(now, last, context);
        }
        Understanding after = understander.understandAfter(text, prior);
        if (after.accepted() && !after.intent().equals(last.intent())) {
            return withBackground(after, last, context);
        }
        if (after.form() == Form.SAID) {
            return now;
        }
        return carried(text, now, last, prior);
    }

    /** Whether a few words ask of a topic of their own, of which only who is spoken of is left open: "And which products?". */
    private boolean asksAnotherOf(Understanding now, Understanding last) {
        double topic =
                now.guesses().stream().limit(1).mapToDouble(Guess::probability).sum();
        return topic >= SURE_OF_OWN_TOPIC
                && now.accepted()
                && now.cues().questions()
                && (!now.cues().bare() || namesAKind(now))
                && !now.cues().refers()
                && !now.intent().equals(last.intent());
    }

    private boolean namesAKind(Understanding now) {
        return now.claims(Claim.Named.class).stream()
                .anyMatch(named -> named.entities().stream()
                        .flatMap(id -> facts.entity(id).stream())
                        .noneMatch(Entity::isProper));
    }

    /** Whether few words are clear without the question before: "Where is the Belgian embassy in Canada?". */
    private static boolean standsAlone(Understanding now) {
        double topic =
                now.guesses().stream().limit(1).mapToDouble(Guess::probability).sum();
        boolean tied = now.cues().leadsOn() || now.cues().refers() || now.cues().reverses();
        boolean clear = topic >= SURE_OF_TOPIC && now.confidence() >= SURE_ALONE || topic >= SURE_OF_OWN_TOPIC;
        return clear && !tied && now.accepted();
    }

    /** Whether a few words that name nothing stand for the matter before, and may well be asked of it: "What did it offer?". */
    private boolean asksOfIt(String text, Understanding now, Understanding last, Map<String, Double> prior) {
        boolean few = now.clause().split(" ").length <= FEW_WORDS;
        boolean names = now.claims().stream().anyMatch(claim -> !(claim instanceof Claim.Qualified));
        return few
                && !names
                && now.cues().refers()
                && now.cues().questions()
                && understander.knows(text, last.intent())
                && understander.understandWithin(text, last, prior).accepted();
    }

    /** Whether a few words lead on and name what the matter before speaks of: "And is there a consulate, too?". */
    private boolean goesOn(Understanding now, Understanding last) {
        boolean few = now.clause().split(" ").length <= FEW_WORDS;
        return few && now.cues().leadsOn() && kinship.speaksOf(last.intent(), now.claims());
    }

    private boolean chats(Understanding now) {
        boolean says = now.cues().questions() || now.cues().reverses();
        return kinship.isSmalltalk(now)
                && !says
                && now.claims(Claim.Named.class).isEmpty();
    }

    private static boolean leans(Understanding now) {
        return now.cues().leadsOn() || now.cues().refers() || now.cues().bare();
    }

    /** The new question with what was spoken of before as its background. */
    private Understanding withBackground(Understanding now, Understanding last, Context context) {
        List<Claim> background = new ArrayList<>(now.background());
        background.addAll(last.claims());
        context.facts().stream().flatMap(id -> facts.fact(id).stream()).forEach(fact -> addNames(fact, background));
        return now.but().background(background).done();
    }

    private static void addNames(Fact fact, List<Claim> background) {
        fact.roles().values().stream()
                .flatMap(List::stream)
                .filter(EntityValue.class::isInstance)
                .map(value -> ((EntityValue) value).entity())
                .forEach(id -> background.add(new Claim.Named(id, List.of(id), Side.OPEN, false)));
    }

    /** The question before, with what the new one changes. */
    private Understanding carried(String text, Understanding now, Understanding last, Map<String, Double> prior) {
        Understanding within = understander.understandWithin(text, last, prior);
        boolean refersToIt = now.cues().refers() && !now.cues().questions() && goesOn(now, last);
        if (!within.accepted() && !now.cues().bare() && !refersToIt && !understander.shifts(text)) {
            return now;
        }
        List<Claim> claims = new ArrayList<>(now.claims());
        for (Claim old : last.claims()) {
            if (now.claims().stream().noneMatch(claim -> replaces(claim, old))) {
                claims.add(old);
            }
        }
        boolean namesNothing = now.claims(Claim.Named.class).isEmpty();
        List<Claim> completed =
                now.cues().reverses() && (namesNothing || last.claims().stream().anyMatch(FollowUps::takesSide))
                        ? reversed(namesNothing ? claims : last.claims())
                        : turned(claims, now);
        boolean confirms = names(now, last) && !now.cues().questions();
        return within.but()
                .form(confirms ? Form.YESNO : within.form())
                .claims(completed)
                .background(last.background())
                .echo(echoes.of(now.claims().isEmpty() ? completed : now.claims(), last.intent()))
                .done();
    }

    /** Whether a few words name just such a thing as was asked for: "And Calgary?" after a question for cities asks yes or no. */
    private boolean names(Understanding now, Understanding last) {
        boolean openBefore = last.form() == Form.VALUE || last.form() == Form.LIST;
        List<Claim> named = now.claims().stream()
                .filter(claim -> !(claim instanceof Claim.Qualified))
                .toList();
        return openBefore
                && now.cues().bare()
                && named.size() == 1
                && named.get(0) instanceof Claim.Named thing
                && ofIntents.properties(last.intent()).stream()
                        .map(property -> property.roles().get(Pointing.role(last, property)))
                        .allMatch(type -> thing.entities().stream().allMatch(id -> isOfType(id, type)));
    }

    private boolean isOfType(String id, String type) {
        return facts.entity(id)
                .map(Entity::type)
                .filter(own -> facts.isType(own, type))
                .isPresent();
    }

    private static boolean takesSide(Claim claim) {
        return claim instanceof Claim.Named named && named.side() != Side.OPEN;
    }

    /** "The other way round": who acted is acted upon, whichever of them the few words name again. */
    private static List<Claim> reversed(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim instanceof Claim.Named named ? named.onTheOtherSide() : claim)
                .toList();
    }

    private boolean replaces(Claim claim, Claim old) {
        if (old instanceof Claim.Unknown || old instanceof Claim.Qualified) {
            return true;
        }
        if (claim instanceof Claim.Named named && old instanceof Claim.Named before) {
            return named.entities().stream()
                    .anyMatch(id -> before.entities().stream().anyMatch(other -> sameKind(id, other)));
        }
        return claim.getClass() == old.getClass();
    }

    private boolean sameKind(String id, String other) {
        return facts.entity(id).map(Entity::type).equals(facts.entity(other).map(Entity::type));
    }

    /** A bare country takes the place of the one that acted: "what about Canada?". */
    private static List<Claim> turned(List<Claim> claims, Understanding now) {
        boolean bareCountry = now.claims(Claim.Named.class).size() == 1;
        if (!bareCountry) {
            return claims;
        }
        List<Claim> turned = new ArrayList<>();
        for (Claim claim : claims) {
            boolean open = claim instanceof Claim.Named named
                    && named.side() == Side.OPEN
                    && now.claims().contains(claim);
            turned.add(
                    open ? new Claim.Named(claim.said(), ((Claim.Named) claim).entities(), Side.SOURCE, false) : claim);
        }
        return turned;
    }
}
