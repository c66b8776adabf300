package attache.nlu;

import attache.facts.Entity;
import attache.facts.EntityValue;
import attache.facts.Facts;
import attache.language.Language;
import attache.language.Stems;
import attache.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns words into an analysis: spelling mended, names linked, stems cut, names and figures told by their kind. */
final class Analyzer {

    private final Facts facts;
    private final Language language;
    private final Linker linker;
    private final Dates dates;
    private final Speller speller;
    private final Shorthand shorthand;
    private final AskedNouns askedNouns;
    private final Set<String> told;

    /** @param speller knows the words of the phrases; the words of names are known besides */
    Analyzer(Facts facts, Language language, CueWords cues, Linker linker, Speller speller) {
        this.facts = facts;
        this.language = language;
        this.linker = linker;
        this.dates = new Dates(language, cues);
        this.speller = speller;
        this.shorthand = new Shorthand(cues);
        this.askedNouns = new AskedNouns(cues);
        this.told = told(facts);
    }

    /** The analysis of a text's words. */
    Analysis analyze(List<Word> words) {
        Stems stems = Stems.of(language);
        Map<String, String> corrections = new TreeMap<>();
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            Optional<String> mended = shorthand.at(words, i).or(() -> speller.mend(word.folded()));
            mended.ifPresent(right -> corrections.put(word.raw(), right));
            String folded = mended.orElse(word.folded());
            tokens.add(new Token(word.raw(), folded, stems.stem(folded), "", mended.isPresent(), word.hyphened()));
        }
        List<Mention> mentions = linker.mentions(tokens);
        List<Token> kinds = withKinds(tokens, mentions);
        return new Analysis(kinds, mentions, corrections, askedNouns.in(kinds));
    }

    private List<Token> withKinds(List<Token> tokens, List<Mention> mentions) {
        List<Token> kinds = new ArrayList<>(tokens);
        for (Mention mention : mentions) {
            String kind = kind(mention.entities());
            mark(kinds, mention.from(), mention.to(), kind);
        }
        for (Dates.Found date : datesIn(tokens)) {
            mark(kinds, date.from(), date.to(), "date");
        }
        for (int i = 0; i < kinds.size(); i++) {
            Token token = kinds.get(i);
            if (token.plain()
                    && !token.folded().isEmpty()
                    && Character.isDigit(token.folded().charAt(0))) {
                kinds.set(i, token.as("number"));
            }
        }
        return kinds;
    }

    /** The type of what is named; told apart where no fact speaks of any of its bearers. */
    private String kind(List<String> entities) {
        String type = facts.entity(entities.get(0)).map(Entity::type).orElse("thing");
        return entities.stream().anyMatch(told::contains) ? type : type + Features.UNTOLD;
    }

    private static Set<String> told(Facts facts) {
        Set<String> told = new TreeSet<>();
        facts.facts().stream()
                .flatMap(fact -> fact.roles().values().stream())
                .flatMap(List::stream)
                .filter(EntityValue.class::isInstance)
                .forEach(value -> told.add(((EntityValue) value).entity()));
        return told;
    }

    /** Whether a word is put together of two that are known. */
    boolean isCompound(Token token) {
        return speller.isCompound(token.folded());
    }

    /** The stems of the known words that a word put together of two may begin with. */
    Set<String> firstStems(Token token) {
        return speller.firstParts(token.folded()).stream()
                .map(Stems.of(language)::stem)
                .collect(Collectors.toSet());
    }

    /** The dates among the tokens. */
    List<Dates.Found> datesIn(List<Token> tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(countsPeople(tokens, i) ? "" : tokens.get(i).folded());
        }
        return dates.in(words);
    }

    /** "2,000" and "2000 Belgians" are no years. */
    private static boolean countsPeople(List<Token> tokens, int at) {
        boolean grouped = tokens.get(at).typed().matches("\\d{1,3}([.,]\\d{3})+");
        boolean beforePeople = at + 1 < tokens.size()
                && tokens.get(at).folded().endsWith("00")
                && tokens.get(at + 1).kind().equals("people");
        return grouped || beforePeople;
    }

    private static void mark(List<Token> tokens, int from, int to, String kind) {
        for (int i = from; i < to; i++) {
            tokens.set(i, tokens.get(i).as(kind));
        }
    }
}
