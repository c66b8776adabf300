package attache.channel.telegram;

import attache.language.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets a person choose the language that they are answered in. */
final class LanguageSwitch {

    private static final String AUTO = "auto";

    private final Texts texts;
    private final Tongues tongues;

    LanguageSwitch(Texts texts, Tongues tongues) {
        this.texts = texts;
        this.tongues = tongues;
    }

    /** Does what follows the command: nothing shows the choice, a language or "auto" makes it. */
    void run(Occasion occasion, String argument, Response response) {
        Optional<String> choice = choice(argument);
        if (choice.isPresent()) {
            choose(occasion, choice.get(), response);
            return;
        }
        Language language = tongues.of(occasion.party());
        Keyboards keyboard = new Keyboards();
        for (Language each : Language.values()) {
            keyboard.add(Keyboards.button(texts.get(each, "language"), new Press.Choose(each.code())));
        }
        keyboard.add(Keyboards.button(texts.get(language, "lang.auto"), new Press.Choose(AUTO)));
        boolean isChosen = tongues.chosen(occasion.party().person()).isPresent();
        String html = texts.get(
                language,
                !argument.isEmpty() ? "lang.unknown" : isChosen ? "lang.chosen" : "lang.free",
                Map.of("language", texts.get(language, "language"), "wanted", Html.escaped(argument)));
        Postman.say(occasion.party(), new Postman.Letter(html, occasion.replyTo(), keyboard.markup()), response);
    }

    /** Chooses a language by its code, or none by "auto". */
    void choose(Occasion occasion, String choice, Response response) {
        long person = occasion.party().person();
        Optional<Language> chosen = Language.of(choice);
        tongues.choose(response.change(), person, chosen);
        if (chosen.isEmpty()) {
            response.turned(occasion.party().conversation());
            tongues.listenAnew(occasion.party().conversation());
        }
        Language language = chosen.orElseGet(
                () -> occasion.party().languageCode().flatMap(Language::of).orElse(Language.EN));
        String key = chosen.isEmpty() ? "lang.freed" : tongues.answersIn(language) ? "lang.done" : "lang.partly";
        String html = texts.get(language, key, Map.of("language", texts.get(language, "language")));
        Postman.say(occasion.party(), new Postman.Letter(html, occasion.replyTo(), Optional.empty()), response);
    }

    /** Reads a code, or the name of a language in any language. */
    private Optional<String> choice(String argument) {
        String wanted = argument.toLowerCase(Locale.ROOT);
        if (wanted.equals(AUTO)) {
            return Optional.of(AUTO);
        }
        return Stream.of(Language.values())
                .filter(language ->
                        language.code().equals(wanted) || names(language).contains(" " + wanted + " "))
                .map(Language::code)
                .findFirst()
                .filter(code -> !wanted.isEmpty());
    }

    private String names(Language language) {
        return " " + texts.get(language, "language.names").toLowerCase(Locale.ROOT) + " ";
    }
}
