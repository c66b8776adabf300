package attache.nlu;

import attache.language.Language;
import attache.language.Word;
import attache.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the wish to be answered in another language: "in French please", "en néerlandais svp", "auf Deutsch bitte". */
public final class LanguageWishes {

    private static final int REACH_BEFORE = 3;
    private static final int REACH_BEHIND = 3;

    private final CueWords cues = CueWords.of("languages.properties");
    private final Set<String> in = cues.list("in");
    private final Set<String> between = cues.list("between");
    private final Set<String> wishing = cues.list("wishing");
    private final Set<String> speaking = cues.list("speaking");
    private final Set<String> filling = cues.list("filling");

    /**
     * A wish.
     *
     * @param rest the message without it; blank where it holds nothing else
     */
    public record Wish(Language language, String rest) {}

    /** The wish that a message holds, if any. */
    public Optional<Wish> in(String text) {
        List<Word> words = Words.of(text, Language.EN);
        for (int i = words.size() - 1; i >= 0; i--) {
            Optional<Language> named = named(words.get(i).folded());
            if (named.isPresent()) {
                Optional<Wish> wish = wish(text, words, i, named.get());
                if (wish.isPresent()) {
                    return wish;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Language> named(String word) {
        for (Language language : Language.values()) {
            if (cues.list("named." + language.code()).contains(word)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private Optional<Wish> wish(String text, List<Word> words, int at, Language language) {
        int start = start(words, at);
        if (holdsNothingElse(words, at) && (start < at || anyOf(words, wishing) || anyOf(words, speaking))) {
            return Optional.of(new Wish(language, ""));
        }
        if (start == at) {
            return Optional.empty();
        }
        int from = start;
        int to = at + 1;
        for (int i = start - 1;
                i >= Math.max(0, start - REACH_BEFORE) && !words.get(i).endsSentence();
                i--) {
            from = wishing.contains(words.get(i).folded()) ? i : from;
        }
        for (int i = at + 1; i < Math.min(words.size(), at + 1 + REACH_BEHIND); i++) {
            to = wishing.contains(words.get(i).folded()) ? i + 1 : to;
        }
        boolean wishes = from < start || to > at + 1;
        return wishes ? Optional.of(new Wish(language, without(text, words, from, to))) : Optional.empty();
    }

    private boolean holdsNothingElse(List<Word> words, int at) {
        return words.stream()
                .filter(word -> word != words.get(at))
                .map(Word::folded)
                .allMatch(word ->
                        Stream.of(wishing, speaking, filling, in, between).anyMatch(list -> list.contains(word)));
    }

    private static boolean anyOf(List<Word> words, Set<String> list) {
        return words.stream().anyMatch(word -> list.contains(word.folded()));
    }

    /** Where "in", or "in het", begins before the name of a language; the name's own place where it does not. */
    private int start(List<Word> words, int at) {
        int before = at > 0 && between.contains(words.get(at - 1).folded()) ? at - 2 : at - 1;
        return before >= 0 && in.contains(words.get(before).folded()) ? before : at;
    }

    private static String without(String text, List<Word> words, int from, int to) {
        List<String> kept = new ArrayList<>();
        kept.add(text.substring(0, words.get(from).start()));
        kept.add(text.substring(words.get(to - 1).end()));
        return String.join(" ", kept).strip();
    }
}
