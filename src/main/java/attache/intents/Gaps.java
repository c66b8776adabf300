package attache.intents;

import attache.data.Field;
import attache.language.Language;

/** Names the languages that a part of an intent lacks: English as an error, another as a warning. */
final class Gaps {

    private Gaps() {}

    static void check(Field byLanguage, String what) {
        for (Language language : Language.values()) {
            if (byLanguage.isTable() && byLanguage.get(language.code()).isEmpty()) {
                report(byLanguage.named(byLanguage.place() + "." + language.code()), language, what);
            }
        }
    }

    static void report(Field field, Language language, String what) {
        String remedy = "write " + what + " in " + language.locale().getDisplayLanguage(Language.EN.locale());
        if (language == Language.EN) {
            field.absent().error("is missing", remedy);
            return;
        }
        field.absent().warning("is missing", remedy);
    }
}
