package attache.language;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts words and numbers into the forms that a sentence needs, by the rules in the resource of the language. */
public final class Inflection {

    private final Language language;
    private final Resource resource;
    private final Map<String, String> irregularPlurals;
    private final List<Resource.Rule> plurals;
    private final List<Resource.Rule> possessives;
    private final List<Resource.Rule> ordinals;

    private Inflection(Language language) {
        this.language = language;
        this.resource = Resource.of(language);
        this.irregularPlurals = resource.pairs("plural.irregular");
        this.plurals = resource.rules("plural");
        this.possessives = resource.rules("possessive");
        this.ordinals = resource.rules("ordinal");
    }

    /** The inflection of a language. */
    public static Inflection of(Language language) {
        return new Inflection(language);
    }

    /** The noun with its indefinite article ("an embassy", "a university"); alone where the language has no such rule. */
    public String indefinite(String noun) {
        String vowel = resource.text("article.vowel");
        return vowel.isEmpty()
                ? noun
                : (takesVowelForm(noun) ? vowel : resource.text("article.consonant")) + " " + noun;
    }

    /** The plural of a noun, or of the last word of several: "embassies", "consulates-general". */
    public String plural(String noun) {
        int cut = noun.lastIndexOf(' ') + 1;
        String word = noun.substring(cut);
        String irregular = irregularPlurals.get(word);
        return noun.substring(0, cut) + (irregular == null ? Resource.Rule.apply(plurals, word) : irregular);
    }

    /** The possessive: "Canada's", "the United States'"; the name alone where the language has no such form. */
    public String possessive(String name) {
        return Resource.Rule.apply(possessives, name);
    }

    /** "a, b and c". */
    public String list(List<String> items) {
        return joined(items, resource.text("list.and"));
    }

    /** "a, b or c". */
    public String alternatives(List<String> items) {
        return joined(items, resource.text("list.or"));
    }

    /** "5th". */
    public String ordinal(int number) {
        return Resource.Rule.apply(ordinals, String.valueOf(number));
    }

    /** "61,000" and "2.35"; four figures are written together. */
    public String number(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.", 2);
        String whole = parts[0].length() > 4 ? parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", group()) : parts[0];
        return parts.length == 1 ? whole : whole + resource.text("decimal") + parts[1];
    }

    /** The word for a scale of the data ("billion") after a number. */
    public String scale(String scale, BigDecimal number) {
        String[] forms = resource.text("scale." + scale).split("\\|", 2);
        String pluralFrom = resource.text("scale.pluralFrom");
        boolean isPlural = !pluralFrom.isEmpty() && number.compareTo(new BigDecimal(pluralFrom)) >= 0;
        return isPlural ? forms[forms.length - 1] : forms[0];
    }

    /** "November". */
    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, language.locale());
    }

    private boolean takesVowelForm(String noun) {
        String word = noun.split("[\\s-]", 2)[0];
        if (word.matches(resource.text("article.spoken"))) {
            return startsWithVowel(word);
        }
        if (word.matches("\\p{Lu}{2,}")) {
            return word.matches(resource.text("article.spelledVowel"));
        }
        String folded = Normalized.fold(word.toLowerCase(language.locale()));
        if (starts(folded, "article.soundsVowel")) {
            return true;
        }
        return startsWithVowel(folded) && !starts(folded, "article.soundsConsonant");
    }

    private boolean starts(String word, String key) {
        return Pattern.compile(resource.text(key)).matcher(word).lookingAt();
    }

    private static boolean startsWithVowel(String word) {
        return !word.isEmpty() && "aeiou".indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
    }

    private String group() {
        String shown = resource.text("group.shown");
        return shown.isEmpty() ? resource.text("group") : shown;
    }

    private String joined(List<String> items, String word) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(resource.text("list.comma"), items.subList(0, last)) + " " + word + " " + items.get(last);
    }
}
