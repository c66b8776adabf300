package attache.facts;

import attache.language.Language;
import attache.language.Noun;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that facts speak of: its type, what it is a kind of and part of, and its names, the first one to show.
 *
 * @param nouns for each language the name to show with its grammar
 */
public record Entity(
        String id,
        String type,
        Optional<String> isA,
        List<String> partOf,
        Map<Language, List<String>> names,
        Map<Language, Noun> nouns) {

    public Entity {
        partOf = List.copyOf(partOf);
        names = Immutable.lists(names);
        nouns = Immutable.map(nouns);
    }

    /** Its names in a language, the one to show first; empty where it has none. */
    public List<String> names(Language language) {
        return names.getOrDefault(language, List.of());
    }

    /** Whether its name is a proper one: written with a capital in English, behind the article. */
    public boolean isProper() {
        return name(Language.EN)
                .filter(name ->
                        name.replaceFirst("^the ", "").codePoints().limit(1).allMatch(Character::isUpperCase))
                .isPresent();
    }

    /** The name to show, to be inflected; the id where it has none in the language. */
    public Noun noun(Language language) {
        return nouns.getOrDefault(language, Noun.of(name(language).orElse(id)));
    }

    /** The name to show. */
    public Optional<String> name(Language language) {
        return names(language).stream().findFirst();
    }
}
