package attache.channel.console;

import attache.dialogue.Answerer;
import attache.language.Inflection;
import attache.language.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells the languages, and fixes one of them for the conversation or frees it. */
final class LanguageCommand {

    private static final String FREE = "auto";

    private final Answerer answerer;
    private final Texts texts;

    LanguageCommand(Answerer answerer, Texts texts) {
        this.answerer = answerer;
        this.texts = texts;
    }

    /**
     * Does what the word behind the command asks: "fr" fixes French, "auto" frees the language, nothing tells them all.
     *
     * @return what to say to it
     */
    String run(String wanted, String conversation) {
        Optional<Language> language = Language.of(wanted).filter(answerer.languages()::contains);
        if (language.isPresent()) {
            answerer.speak(conversation, language);
            texts.speak(language.get());
            return texts.get("lang.fixed", Map.of("language", name(language.get())));
        }
        if (wanted.strip().toLowerCase(Locale.ROOT).equals(FREE)) {
            answerer.speak(conversation, Optional.empty());
            return texts.get("lang.freed");
        }
        return texts.get(
                wanted.isBlank() ? "lang" : "lang.unknown", Map.of("languages", languages(), "wanted", wanted.strip()));
    }

    private String languages() {
        List<String> names = answerer.languages().stream()
                .sorted()
                .map(language -> name(language) + " (" + language.code() + ")")
                .toList();
        return Inflection.of(texts.language()).list(names);
    }

    private String name(Language language) {
        return language.locale().getDisplayLanguage(texts.language().locale());
    }
}
