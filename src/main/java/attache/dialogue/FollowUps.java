package attache.dialogue;

import attache.facts.Entity;
import attache.facts.Facts;
import attache.nlu.Understander;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Form;
import attache.turn.Side;
import attache.turn.Understanding;
import java.util.ArrayList;
import java.util.List;

/** Completes a question that leans on the one before: its intent, what it asks, and what it spoke of. */
final class FollowUps {

    private static final double SURE_OF_OWN_TOPIC = 0.8;
    /** How probable the topic of a few words must be for them to stand alone. */
    private static final double SURE_OF_TOPIC = 0.5;

    private final Facts facts;
    private final Understander understander;

    FollowUps(Facts facts, Understander understander) {
        this.facts = facts;
        this.understander = understander;
    }

    /** The question completed, or as it stands where it stands alone. */
    Understanding complete(String text, Understanding now, Context context) {
        if (context.last().isEmpty() || now.form() == Form.SAID && !leans(now)) {
            return now;
        }
        Understanding last = context.last().get();
        if (!leans(now) || standsAlone(now)) {
            return now;
        }
        boolean ownTopic = now.accepted()
                && now.confidence() >= SURE_OF_OWN_TOPIC
                && !now.cues().bare();
        if (ownTopic || now.form() == Form.SAID && !now.cues().bare()) {
            return withBackground(now, last);
        }
        return carried(text, now, last);
    }

    private static boolean leans(Understanding now) {
        return now.cues().leadsOn() || now.cues().refers() || now.cues().bare();
    }

    /** Whether few words are clear without the question before: "Thanks!", "Where is the Belgian embassy in Canada?". */
    private static boolean standsAlone(Understanding now) {
        boolean clear = now.guesses().stream().limit(1).anyMatch(guess -> guess.probability() >= SURE_OF_TOPIC);
        boolean tied = now.cues().leadsOn() || now.cues().refers();
        boolean sure = now.accepted() && now.confidence() >= SURE_OF_OWN_TOPIC;
        return clear && (now.form() == Form.SAID || !tied && sure);
    }

    /** The new question with what was spoken of before as its background. */
    private static Understanding withBackground(Understanding now, Understanding last) {
        List<Claim> background = new ArrayList<>(now.background());
        background.addAll(last.claims());
        return now.with(now.claims(), background);
    }

    /** The question before, with what the new one changes. */
    private Understanding carried(String text, Understanding now, Understanding last) {
        Understanding within = understander.understandWithin(text, last);
        List<Claim> claims = new ArrayList<>(now.claims());
        for (Claim old : last.claims()) {
            if (now.claims().stream().noneMatch(claim -> replaces(claim, old))) {
                claims.add(old);
            }
        }
        return within.with(turned(claims, now), last.background());
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
