package attache.dialogue;

import attache.facts.Facts;
import attache.intents.Intents;
import attache.language.Language;
import attache.nlu.Understander;
import attache.rendering.Renderer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The voices of the languages that the bot speaks; each is made when it is first needed, for a model takes its time to load. */
public final class Voices {

    private final Set<Language> spoken;
    private final Function<Language, Understander> understanders;
    private final Facts facts;
    private final Intents intents;
    private final Map<Language, Voice> made = new EnumMap<>(Language.class);

    /**
     * @param spoken the languages that are spoken, English among them
     * @param understanders makes the understander of a language
     */
    public Voices(Facts facts, Intents intents, Set<Language> spoken, Function<Language, Understander> understanders) {
        this.facts = facts;
        this.intents = intents;
        this.spoken = Set.copyOf(spoken);
        this.understanders = understanders;
    }

    Set<Language> spoken() {
        return spoken;
    }

    synchronized Voice of(Language language) {
        return made.computeIfAbsent(language, this::make);
    }

    private Voice make(Language language) {
        Understander understander = understanders.apply(language);
        return new Voice(
                understander,
                new FollowUps(facts, intents, understander),
                new Picks(understander),
                new Amends(facts),
                new Doubts(intents, new Guidebook(facts, intents, language).topics()),
                new Renderer(facts, intents, language));
    }
}
