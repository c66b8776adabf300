package attache.language;

import java.util.Map;

/**
 * A name with what its forms are made of.
 *
 * @param text the name as it is shown, without an article where its language has {@link Inflection#grammars() grammars}
 * @param grammar the gender and number, and whether it takes the article, such as "f def"; empty where it is not told
 * @param type the type of what it names, such as "country"
 * @param forms the forms that no rule makes, by the name of the form
 */
public record Noun(String text, String grammar, String type, Map<String, String> forms) {

    public Noun {
        forms = Map.copyOf(forms);
    }

    /** A noun of which nothing is known but its text. */
    public static Noun of(String text) {
        return new Noun(text, "", "", Map.of());
    }
}
