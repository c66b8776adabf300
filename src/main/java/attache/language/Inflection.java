package attache.language;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts words and numbers into the forms that a sentence needs, by the rules in the resource of the language.
 *
 * <p>A form of a noun is made in the steps that {@code form.<name>} lists. Each step is a list of rules that rewrite
 * {@code <grammar> <type>|<noun>}, the first that fits; what is left behind the bar is the form.
 */
public final class Inflection {

    /** The form of a noun as it stands alone, with the article that it takes. */
    public static final String SELF = "self";

    private static final Map<Language, Inflection> MADE = Collections.synchronizedMap(new EnumMap<>(Language.class));

    private final Language language;
    private final Resource resource;
    private final List<String> grammars;
    private final Map<String, List<List<Resource.Rule>>> forms = new LinkedHashMap<>();
    private final List<Resource.Rule> genders;
    private final List<Resource.Rule> ordinals;
    private final List<Resource.Rule> centuries;
    private final List<Resource.Rule> typesetting;

    private Inflection(Language language) {
        this.language = language;
        this.resource = Resource.of(language);
        this.grammars = resource.words("grammars");
        for (String form : resource.words("forms")) {
            forms.put(
                    form,
                    resource.words("form." + form).stream().map(resource::rules).toList());
        }
        this.genders = resource.rules("genders");
        this.ordinals = resource.rules("ordinal");
        this.centuries = resource.rules("century");
        this.typesetting = resource.rules("typeset");
    }

    /** The inflection of a language. */
    public static Inflection of(Language language) {
        return MADE.computeIfAbsent(language, Inflection::new);
    }

    /** What may be told of a noun's grammar, such as "f" and "f def"; empty where the language needs nothing told. */
    public List<String> grammars() {
        return grammars.stream().map(grammar -> grammar.replace('_', ' ')).toList();
    }

    /** Whether a noun of a type must be told the grammar of; some types have one by default. */
    public boolean needsGrammar(String type) {
        return !grammars.isEmpty() && defaultGrammar(type).isEmpty();
    }

    /** The names of the forms that a noun can take. */
    public List<String> forms() {
        return forms.keySet().stream().filter(form -> !form.equals(SELF)).toList();
    }

    /** A noun in a form: "an embassy", "du Canada", "in der Schweiz"; empty where the noun has none such. */
    public Optional<String> form(String form, Noun noun) {
        String given = noun.forms().get(form);
        List<List<Resource.Rule>> steps = forms.get(form);
        if (given != null) {
            return Optional.of(given);
        }
        if (form.equals(SELF) && steps == null) {
            return Optional.of(noun.text());
        }
        if (steps == null || steps.isEmpty()) {
            return Optional.empty();
        }
        String made = grammar(noun) + " " + noun.type() + "|" + noun.text();
        for (List<Resource.Rule> step : steps) {
            made = Resource.Rule.apply(step, made);
        }
        return Optional.of(made.substring(made.indexOf('|') + 1));
    }

    /** The gender and number of one noun, or of several together, such as "f" or "mp"; what a pattern selects by. */
    public String gender(List<Noun> nouns) {
        String joined = nouns.stream()
                .map(noun -> grammar(noun).split(" ", 2)[0])
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), found -> String.join("+", found)));
        return nouns.size() == 1 ? joined : Resource.Rule.apply(genders, joined);
    }

    private String grammar(Noun noun) {
        return noun.grammar().isEmpty() ? defaultGrammar(noun.type()) : noun.grammar();
    }

    private String defaultGrammar(String type) {
        return resource.text("grammar." + type).replace('_', ' ');
    }

    /** A text with what the language joins or sets apart: "d'environ", a narrow space before "?". */
    public String typeset(String text) {
        String set = text;
        for (Resource.Rule rule : typesetting) {
            set = rule.pattern().matcher(set).replaceAll(rule.replacement());
        }
        return set;
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

    /** The number of a century: "19th", "XIXe". */
    public String century(int number) {
        if (centuries.isEmpty()) {
            return ordinal(number);
        }
        NumberFormat roman = NumberFormat.getInstance(new ULocale(language.code() + "@numbers=roman"));
        return Resource.Rule.apply(centuries, roman.format(number));
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
        return isPlural(number) ? forms[forms.length - 1] : forms[0];
    }

    /** French says "1,5 milliard", as all below two; German "0,5 Milliarden", as all but one. */
    private boolean isPlural(BigDecimal number) {
        String from = resource.text("scale.pluralFrom");
        String singular = resource.text("scale.singular");
        return !from.isEmpty() && number.compareTo(new BigDecimal(from)) >= 0
                || !singular.isEmpty() && number.compareTo(new BigDecimal(singular)) != 0;
    }

    /** "November". */
    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, language.locale());
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
