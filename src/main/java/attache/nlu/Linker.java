package attache.nlu;

import attache.facts.Entity;
import attache.facts.Facts;
import attache.language.Language;
import attache.language.Stems;
import attache.language.Word;
import attache.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the names of entities in a text, the longest first; a name may belong to several entities. */
final class Linker {

    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 2;

    private final Map<String, List<Name>> byFirstWord = new TreeMap<>();
    private final Map<String, List<Name>> byFirstStem = new TreeMap<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<List<String>> capitals = new HashSet<>();
    private final Stems stems;
    /** Whether a name may stand with other endings than it has in the data. */
    private final boolean inflected;

    private final Set<String> verbs;
    private final Set<String> cueWords = new TreeSet<>();
    /** The endings of a name that owns. */
    private final Set<String> owning;

    Linker(Facts facts, Language language, CueWords cues) {
        this.stems = Stems.of(language);
        this.inflected = cues.list("names").contains("inflected");
        this.owning = cues.list("genitive");
        this.verbs = cues.list("auxiliaries");
        List.of("auxiliaries", "light", "generic").forEach(list -> cueWords.addAll(cues.list(list)));
        Map<List<String>, List<String>> bearers = new TreeMap<>(Comparator.comparing(Object::toString));
        for (Entity entity : facts.entities()) {
            for (String name : entity.names(language)) {
                List<String> folded = folded(name, language);
                if (Character.isUpperCase(name.codePointAt(0))) {
                    capitals.add(folded);
                }
                List<String> ids = bearers.computeIfAbsent(folded, key -> new ArrayList<>());
                if (!ids.contains(entity.id())) {
                    ids.add(entity.id());
                }
            }
        }
        bearers.forEach(this::add);
        byFirstWord.values().forEach(Linker::longestFirst);
        byFirstStem.values().forEach(Linker::longestFirst);
    }

    private static void longestFirst(List<Name> names) {
        names.sort(Comparator.comparingInt((Name name) -> -name.words().size()));
    }

    private static List<String> folded(String name, Language language) {
        return Words.of(name, language).stream().map(Word::folded).toList();
    }

    private void add(List<String> folded, List<String> ids) {
        if (folded.isEmpty()) {
            return;
        }
        words.addAll(folded);
        Name name = new Name(folded, folded.stream().map(stems::stem).toList(), ids, capitals.contains(folded));
        byFirstWord.computeIfAbsent(folded.get(0), first -> new ArrayList<>()).add(name);
        if (inflected) {
            byFirstStem
                    .computeIfAbsent(name.stems().get(0), first -> new ArrayList<>())
                    .add(name);
        }
    }

    /** Every word that is part of a name, folded. */
    Set<String> words() {
        return Set.copyOf(words);
    }

    /** What the tokens name, from left to right, without overlaps. */
    List<Mention> mentions(List<Token> tokens) {
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Name name = longestAt(tokens, at);
            if (name == null) {
                at++;
                continue;
            }
            int end = at + name.words().size();
            boolean owns = owns(name.words().get(name.words().size() - 1), tokens.get(end - 1));
            found.add(new Mention(at, end, name.entities(), typed(tokens.subList(at, end)), owns));
            at = end;
        }
        return found;
    }

    /** The longest name at a place: as the data has it, else with other endings. */
    private Name longestAt(List<Token> tokens, int at) {
        Name exact = first(byFirstWord.get(tokens.get(at).folded()), tokens, at, false);
        if (!inflected) {
            return exact;
        }
        Name other = first(byFirstStem.get(tokens.get(at).stem()), tokens, at, true);
        String word = tokens.get(at).folded();
        for (String ending : owning) {
            if (other == null && word.endsWith(ending)) {
                String bare = word.substring(0, word.length() - ending.length());
                other = first(byFirstWord.get(bare), tokens, at, true);
            }
        }
        boolean longer = exact == null
                || other != null && other.words().size() > exact.words().size();
        return longer ? other : exact;
    }

    private Name first(List<Name> names, List<Token> tokens, int at, boolean loosely) {
        return names == null
                ? null
                : names.stream()
                        .filter(name -> standsAt(name, tokens, at, loosely))
                        .findFirst()
                        .orElse(null);
    }

    private boolean standsAt(Name name, List<Token> tokens, int at, boolean loosely) {
        if (at + name.words().size() > tokens.size() || meansAnother(name, tokens, at, loosely)) {
            return false;
        }
        for (int i = 0; i < name.words().size(); i++) {
            Token token = tokens.get(at + i);
            boolean same = token.folded().equals(name.words().get(i));
            boolean alike =
                    loosely && (isForm(name, i, token) || owns(name.words().get(i), token));
            if (!same && !alike) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word that could be a name is rather a verb or another common word: "waren", "bien". */
    private boolean meansAnother(Name name, List<Token> tokens, int at, boolean loosely) {
        Token token = tokens.get(at);
        if (name.words().size() > 1 || !cueWords.contains(token.folded())) {
            return false;
        }
        if (loosely && !token.folded().equals(name.words().get(0))) {
            return true;
        }
        boolean writtenSo = at > 0 && Character.isUpperCase(token.typed().codePointAt(0));
        return (verbs.contains(token.folded()) || name.capital()) && !(name.capital() && writtenSo);
    }

    /** Whether a token is another form of a word of a name: the stem is the same, and the ending not much longer. */
    private static boolean isForm(Name name, int at, Token token) {
        String stem = name.stems().get(at);
        int difference = Math.abs(token.folded().length() - name.words().get(at).length());
        return stem.length() >= SHORTEST_STEM && stem.equals(token.stem()) && difference <= LONGEST_ENDING;
    }

    private boolean owns(String word, Token token) {
        return owning.stream().anyMatch(ending -> token.folded().equals(word + ending));
    }

    private static String typed(List<Token> tokens) {
        return tokens.stream().map(Token::typed).collect(Collectors.joining(" "));
    }

    /** @param capital whether it is written with a capital */
    private record Name(List<String> words, List<String> stems, List<String> entities, boolean capital) {}
}
