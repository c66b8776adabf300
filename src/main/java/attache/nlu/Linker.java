package attache.nlu;

import attache.facts.Entity;
import attache.facts.Facts;
import attache.language.Language;
import attache.language.Word;
import attache.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the names of entities in a text, the longest first; a name may belong to several entities. */
final class Linker {

    private final Map<String, List<Name>> byFirstWord = new TreeMap<>();
    private final Set<String> words = new TreeSet<>();

    Linker(Facts facts, Language language) {
        Map<List<String>, List<String>> bearers = new TreeMap<>(Comparator.comparing(Object::toString));
        for (Entity entity : facts.entities()) {
            for (String name : entity.names(language)) {
                List<String> folded = folded(name, language);
                List<String> ids = bearers.computeIfAbsent(folded, key -> new ArrayList<>());
                if (!ids.contains(entity.id())) {
                    ids.add(entity.id());
                }
            }
        }
        bearers.forEach(this::add);
        byFirstWord
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt((Name name) -> -name.words().size())));
    }

    private static List<String> folded(String name, Language language) {
        return Words.of(name, language).stream().map(Word::folded).toList();
    }

    private void add(List<String> folded, List<String> ids) {
        if (folded.isEmpty()) {
            return;
        }
        words.addAll(folded);
        byFirstWord.computeIfAbsent(folded.get(0), first -> new ArrayList<>()).add(new Name(folded, ids));
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
            found.add(new Mention(at, end, name.entities(), typed(tokens.subList(at, end))));
            at = end;
        }
        return found;
    }

    private Name longestAt(List<Token> tokens, int at) {
        for (Name name : byFirstWord.getOrDefault(tokens.get(at).folded(), List.of())) {
            if (name.standsAt(tokens, at)) {
                return name;
            }
        }
        return null;
    }

    private static String typed(List<Token> tokens) {
        return tokens.stream().map(Token::typed).collect(Collectors.joining(" "));
    }

    private record Name(List<String> words, List<String> entities) {

        boolean standsAt(List<Token> tokens, int at) {
            if (at + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!tokens.get(at + i).folded().equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
