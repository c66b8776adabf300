package attache.nlu;

import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether a text names but a topic: an entity that facts speak of, or the subject of an intent, and asks nothing of it. */
final class Topics {

    private static final int LONGEST_SUBJECT = 3;
    private static final double SURE_OF_SUBJECT = 0.5;
    private static final double MOST_DOUBT = 0.5;
    private static final Set<String> NO_TOPIC = Set.of("measure", "terms", "reason", "country");

    private final Facts facts;
    private final Set<String> told = new HashSet<>();
    private final Set<String> interrogatives;
    private final Set<String> auxiliaries;
    private final Set<String> about;
    private final Set<String> plain = new HashSet<>();

    Topics(Facts facts, CueWords cues) {
        this.facts = facts;
        this.interrogatives = cues.list("interrogatives");
        this.auxiliaries = cues.list("auxiliaries");
        this.about = cues.list("about");
        List.of("light", "requests", "openers", "interrogatives").forEach(list -> plain.addAll(cues.list(list)));
        facts.facts().stream()
                .flatMap(fact -> fact.roles().values().stream())
                .flatMap(List::stream)
                .filter(EntityValue.class::isInstance)
                .forEach(value -> told.add(((EntityValue) value).entity()));
    }

    /** Whether a text holds one name and nothing that asks: "Antwerp", "tell me about Simaeys". */
    boolean isName(Analysis text) {
        if (text.mentions().size() != 1 || !isTopic(text.mentions().get(0))) {
            return false;
        }
        Mention name = text.mentions().get(0);
        for (int i = 0; i < text.tokens().size(); i++) {
            boolean within = i >= name.from() && i < name.to();
            if (!within && !plain.contains(text.tokens().get(i).folded())) {
                return false;
            }
        }
        return asksNothing(text) || isAbout(text, name.from());
    }

    private boolean isTopic(Mention mention) {
        return mention.entities().stream()
                .filter(told::contains)
                .flatMap(id -> facts.entity(id).stream())
                .map(Entity::type)
                .anyMatch(type -> NO_TOPIC.stream().noneMatch(none -> facts.isType(type, none)));
    }

    /** Whether a few words name the subject of an intent: "the ambassador". */
    boolean isSubject(Analysis text, Candidate candidate, Lexicon lexicon) {
        boolean few = text.tokens().size() <= LONGEST_SUBJECT;
        double answerable = 1 - candidate.otherMass();
        boolean sure = candidate.intent().probability() >= SURE_OF_SUBJECT * answerable
                && candidate.missingMass() < MOST_DOUBT;
        List<Token> weighty = text.tokens().stream()
                .filter(token -> !plain.contains(token.folded()))
                .toList();
        String intent = candidate.intent().intent();
        return few
                && sure
                && asksNothing(text)
                && !weighty.isEmpty()
                && weighty.stream().allMatch(token -> token.plain() && lexicon.knows(intent, token.stem()));
    }

    private boolean asksNothing(Analysis text) {
        return text.tokens().stream()
                .noneMatch(token -> interrogatives.contains(token.folded()) || auxiliaries.contains(token.folded()));
    }

    /** Whether a word such as "about" stands before a place, with at most an article between. */
    private boolean isAbout(Analysis text, int at) {
        return text.tokens().subList(Math.max(0, at - 2), at).stream()
                .anyMatch(token -> about.contains(token.folded()));
    }
}
