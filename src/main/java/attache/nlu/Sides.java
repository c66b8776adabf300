package attache.nlu;

import attache.turn.Side;
import java.util.List;
import java.util.Set;

/**
 * Tells on which side of a relation the wording puts a country: what stands before and behind it, and whether the verb turns the
 * sides round ("bought by Belgium", "Canadian imports").
 */
final class Sides {

    private static final int VERB_REACH = 4;

    private final Set<String> source;
    private final Set<String> target;
    private final Set<String> inverse;
    private final Set<String> places;
    private final Set<String> active;
    private final Set<String> articles;
    private final Set<String> genitives;
    private final Set<String> agents;
    /** Articles that are relative pronouns where a name of a country, which takes none, stands behind. */
    private final Set<String> relative;
    /** Whether the noun or the verb that somebody belongs to may stand before the name. */
    private final boolean actsBefore;

    Sides(CueWords cues) {
        this.source = cues.list("source");
        this.target = cues.list("target");
        this.inverse = cues.list("inverse");
        this.places = cues.list("places");
        this.active = cues.list("active");
        this.articles = cues.list("articles");
        this.genitives = cues.list("genitives");
        this.agents = cues.list("agents");
        this.relative = cues.list("relative.articles");
        this.actsBefore = cues.list("actors").contains("behind");
    }

    /** The side of a mention. */
    Side of(Mention mention, List<Token> tokens) {
        String before = word(tokens, beforeArticle(tokens, mention.from()));
        String behind = word(tokens, mention.to());
        boolean turned = isInverse(behind) || isInverse(word(tokens, mention.to() + 1));
        if (places.contains(behind)) {
            return Side.TARGET;
        }
        if (behind.equals("'s") || mention.owning()) {
            int owned = mention.owning() ? mention.to() : mention.to() + 1;
            return places.contains(word(tokens, owned)) ? Side.TARGET : turnedIf(turned);
        }
        if (source.contains(word(tokens, beforeArticle(tokens, mention.from()) - 1) + " " + before)) {
            return Side.SOURCE;
        }
        if (actsBefore) {
            Side direct = besideNoun(word(tokens, mention.from() - 1));
            if (direct != Side.OPEN) {
                return direct;
            }
        }
        if (isOfRelativeClause(mention, tokens)) {
            return subject(mention, tokens);
        }
        boolean placeOf =
                genitives.contains(before) && places.contains(word(tokens, beforeArticle(tokens, mention.from()) - 1));
        if (placeOf || target.contains(before)) {
            return Side.TARGET;
        }
        if (agents.contains(before) && (turned && actsBefore || boughtBefore(tokens, mention.from()))) {
            return Side.TARGET;
        }
        if (source.contains(before)) {
            return Side.SOURCE;
        }
        return turned ? Side.TARGET : subject(mention, tokens);
    }

    /** Whether what looks like an article is a relative pronoun, and the name its clause's subject: "Güter, die Kanada verkauft". */
    private boolean isOfRelativeClause(Mention mention, List<Token> tokens) {
        String verb = word(tokens, mention.to());
        return relative.contains(word(tokens, mention.from() - 1))
                && Character.isUpperCase(mention.typed().codePointAt(0))
                && (active.contains(verb) || isInverse(verb));
    }

    /** The side of a name right behind a noun or a verb: "villes canadiennes", "exportations belges", "kaufte Belgien". */
    private Side besideNoun(String noun) {
        if (target.contains(noun)) {
            return Side.OPEN;
        }
        if (places.contains(noun) || isInverse(noun)) {
            return Side.TARGET;
        }
        return active.contains(noun) ? Side.SOURCE : Side.OPEN;
    }

    private Side subject(Mention mention, List<Token> tokens) {
        for (int i = mention.to(); i < Math.min(tokens.size(), mention.to() + VERB_REACH); i++) {
            Token token = tokens.get(i);
            if (isInverse(token.folded())) {
                return Side.TARGET;
            }
            if (active.contains(token.folded())) {
                return Side.SOURCE;
            }
            if (token.kind().equals("country")) {
                break;
            }
        }
        return Side.OPEN;
    }

    private static Side turnedIf(boolean turned) {
        return turned ? Side.TARGET : Side.SOURCE;
    }

    private boolean isInverse(String word) {
        return inverse.contains(word);
    }

    private boolean boughtBefore(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - VERB_REACH); i < at; i++) {
            if (isInverse(tokens.get(i).folded())) {
                return true;
            }
        }
        return false;
    }

    private int beforeArticle(List<Token> tokens, int at) {
        boolean article = at > 0 && articles.contains(tokens.get(at - 1).folded());
        return article ? at - 2 : at - 1;
    }

    private static String word(List<Token> tokens, int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).folded() : "";
    }
}
