package attache.dialogue;

import attache.language.Language;
import attache.nlu.LanguageFinder;
import attache.nlu.LanguageWishes;
import attache.turn.Question;
import attache.turn.Speech;
import java.util.Optional;
import java.util.Set;

/** Chooses the language by which a message is understood, and the one in which it is answered. */
final class LanguageChoice {

    private final LanguageFinder finder;
    private final LanguageWishes wishes = new LanguageWishes();
    private final Set<Language> spoken;

    LanguageChoice(LanguageFinder finder, Set<Language> spoken) {
        this.finder = finder;
        this.spoken = spoken;
    }

    /**
     * What was chosen.
     *
     * @param text the message without the wish for a language; blank where it holds no more
     * @param heard the language of the message; empty where it is none that the bot speaks
     * @param answered the language to answer in
     */
    record Chosen(String text, Optional<Language> heard, Language answered) {}

    /** A wish in the message wins, then the language that was fixed, then the message's own. */
    Chosen of(Question question, Speech before) {
        Optional<LanguageWishes.Wish> wish =
                wishes.in(question.text()).filter(wanted -> spoken.contains(wanted.language()));
        String text = wish.map(LanguageWishes.Wish::rest).orElse(question.text());
        Optional<Language> heard =
                finder.of(text, before.expected(), believed(question)).filter(spoken::contains);
        Language answered = wish.map(LanguageWishes.Wish::language)
                .or(before::fixed)
                .or(() -> heard)
                .orElseGet(() -> expected(question, before));
        return new Chosen(text, heard, answered);
    }

    /** The language in which to say what has nothing to do with a message's words. */
    Language expected(Question question, Speech before) {
        return before.expected()
                .filter(spoken::contains)
                .or(() -> believed(question))
                .orElse(Language.EN);
    }

    private Optional<Language> believed(Question question) {
        return question.languageHint().flatMap(Language::of).filter(spoken::contains);
    }
}
