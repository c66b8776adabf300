package attache.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that the bot speaks. */
public enum Language {
    EN,
    FR,
    NL,
    DE;

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Locale locale = Locale.forLanguageTag(code);

    /** The two letters of ISO 639, as in the data. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a code or a tag, such as "nl", "nl-BE" or "NL_be". */
    public static Optional<Language> of(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return Stream.of(values())
                .filter(language -> language.code.equals(primary))
                .findFirst();
    }
}
