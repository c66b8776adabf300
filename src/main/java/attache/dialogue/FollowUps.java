package attache.dialogue;

import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.nlu.Understander;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Guess;
import attache.turn.Side;
import attache.turn.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

    FollowUps(Facts facts, Understander understander, Kinship kinship) {
        this.facts = facts;
        this.understander = understander;
        this.kinship = kinship;
    }

    /** The question completed, or as it stands where it stands alone. */
    Understanding complete(String text, Understanding now, Context context) {
        if (context.last().isEmpty() || !leans(now) || chats(now) || standsAlone(now)) {
            return now;
        }
        Understanding last = context.last().get();
        Map<String, Double> prior = kinship.prior(last, context.facts(), now.cues());
        if (now.cues().bare() || goesOn(now, last)) {
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

    /** Whether few words are clear without the question before: "Where is the Belgian embassy in Canada?". */
    private static boolean standsAlone(Understanding now) {
        double topic =
                now.guesses().stream().limit(1).mapToDouble(Guess::probability).sum();
        boolean tied = now.cues().leadsOn() || now.cues().refers() || now.cues().reverses();
        boolean clear = topic >= SURE_OF_TOPIC && now.confidence() >= SURE_ALONE || topic >= SURE_OF_OWN_TOPIC;
        return clear && !tied && now.accepted();
    }

    /** Whether a few words lead on and name what the matter before speaks of: "And is there a consulate, too?". */
    private boolean goesOn(Understanding now, Understanding last) {
        boolean few = now.clause().split(" ").length <= FEW_WORDS;
        return few && now.cues().leadsOn() && kinship.speaksOf(last.intent(), now.claims());
    }

    private boolean chats(Understanding now) {
        return kinship.isSmalltalk(now) && !now.cues().questions();
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
        if (!within.accepted() && !now.cues().bare()) {
            return now;
        }
        List<Claim> claims = new ArrayList<>(now.claims());
        for (Claim old : last.claims()) {
            if (now.claims().stream().noneMatch(claim -> replaces(claim, old))) {
                claims.add(old);
            }
        }
        boolean reverses = now.cues().reverses() && now.claims().stream().noneMatch(Claim.Named.class::isInstance);
        return within.but()
                .claims(reverses ? reversed(claims) : turned(claims, now))
                .background(last.background())
                .done();
    }

    /** "The other way round": who acted is acted upon. */
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
        boolean bareCountry =
                now.claims().stream().filter(Claim.Named.class::isInstance).count() == 1;
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
