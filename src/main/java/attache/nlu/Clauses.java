package attache.nlu;

import attache.language.Language;
import attache.language.Word;
import attache.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the clause that asks within a message, and the stretches of text by which it may be understood. */
final class Clauses {

    private static final int LONGEST_STRETCH = 60;
    private static final int SHORTEST_LEAD_IN = 3;
    private static final int SHORTEST_STORY = 6;

    private final Set<String> interrogatives;
    private final Set<String> auxiliaries;
    private final Set<String> requests;
    private final Set<String> openers;
    private final Set<String> relatives;
    private final Set<String> leadIns = new HashSet<>();
    private final Set<String> leadsIn = new HashSet<>();
    private final Set<String> prepositions = new HashSet<>();
    private final Set<String> empty = new HashSet<>();

    Clauses(CueWords cues) {
        this.interrogatives = cues.list("interrogatives");
        this.auxiliaries = cues.list("auxiliaries");
        this.requests = cues.list("requests");
        this.openers = cues.list("openers");
        this.relatives = cues.list("relatives");
        leadIns.addAll(cues.list("light"));
        leadIns.addAll(requests);
        List.of("requests", "openers", "joins", "leads").forEach(list -> leadsIn.addAll(cues.list(list)));
        List.of("source", "target").forEach(list -> prepositions.addAll(cues.list(list)));
        List.of("light", "requests", "all", "generic").forEach(list -> empty.addAll(cues.list(list)));
    }

    /**
     * A stretch of a message by which it may be understood.
     *
     * @param words what to understand it by
     * @param claiming the words whose claims count
     * @param around the words that only tell a story around them
     */
    record Stretch(List<Word> words, List<Word> claiming, List<Word> around) {}

    /** The stretches to try, the asking sentence first. */
    List<Stretch> cut(String text, Language language) {
        List<List<Word>> sentences = Words.sentences(text, language).stream()
                .filter(words -> !words.isEmpty())
                .toList();
        if (sentences.isEmpty()) {
            return List.of(new Stretch(List.of(), List.of(), List.of()));
        }
        int at = asking(text, sentences);
        List<Word> around = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (i != at) {
                around.addAll(sentences.get(i));
            }
        }
        return stretches(sentences, at, around);
    }

    private List<Stretch> stretches(List<List<Word>> sentences, int at, List<Word> around) {
        List<Word> asking = sentences.get(at);
        List<Stretch> stretches = new ArrayList<>(List.of(new Stretch(asking, asking, around)));
        int question = innerQuestion(asking);
        if (question > 0) {
            List<Word> inner = asking.subList(question, asking.size());
            boolean tellsAStory = question >= SHORTEST_STORY && isLedInTo(asking, question);
            List<Word> before = new ArrayList<>(around);
            before.addAll(tellsAStory ? asking.subList(0, question) : List.of());
            stretches.add(new Stretch(inner, tellsAStory ? inner : asking, before));
        }
        if (at > 0) {
            addShort(joined(sentences.subList(at - 1, at + 1)), asking, around, stretches);
        }
        if (sentences.size() > 2) {
            addShort(joined(sentences), asking, around, stretches);
        }
        return stretches;
    }

    /**
     * Whether a question that begins within a sentence is a clause of its own: behind a break, or behind words that lead in to it ("I
     * wonder", "and so"). Else the words before are its own: "the club was founded in what year?".
     */
    private boolean isLedInTo(List<Word> sentence, int question) {
        Word before = sentence.get(question - 1);
        Word last =
                prepositions.contains(before.folded()) && !before.endsClause() ? sentence.get(question - 2) : before;
        return last.endsClause() || leadsIn.contains(last.folded());
    }

    private static List<Word> joined(List<List<Word>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }

    private static void addShort(List<Word> words, List<Word> asking, List<Word> around, List<Stretch> stretches) {
        if (words.size() <= LONGEST_STRETCH) {
            stretches.add(new Stretch(words, asking, around));
        }
    }

    /** The last sentence with a question mark, else the last that begins or requests like a question, else the last. */
    private int asking(String text, List<List<Word>> sentences) {
        for (int i = sentences.size() - 1; i >= 0; i--) {
            boolean marked = isMarked(text, sentences.get(i));
            boolean asks = marked || beginsRequest(sentences.get(i)) && !onlyUrges(sentences, i);
            if (asks && sentences.get(i).size() > 1) {
                return i;
            }
        }
        for (int i = sentences.size() - 1; i >= 0; i--) {
            if (soundsAsking(sentences.get(i))) {
                return i;
            }
        }
        return sentences.size() - 1;
    }

    /** "So name me the four …": a request after whatever opens a sentence. */
    private boolean beginsRequest(List<Word> sentence) {
        return sentence.stream()
                .dropWhile(word -> openers.contains(word.folded()))
                .limit(1)
                .anyMatch(word -> requests.contains(word.folded()));
    }

    /** Whether a request behind another sentence names nothing of its own: "Which ones? Give me the whole list." */
    private boolean onlyUrges(List<List<Word>> sentences, int at) {
        return at > 0 && sentences.get(at).stream().allMatch(word -> empty.contains(word.folded()));
    }

    private static boolean isMarked(String text, List<Word> sentence) {
        int end = sentence.get(sentence.size() - 1).end();
        String behind = text.substring(Math.min(end, text.length()), Math.min(end + 3, text.length()));
        return behind.contains("?");
    }

    private boolean soundsAsking(List<Word> sentence) {
        String first = sentence.get(0).folded();
        return interrogatives.contains(first)
                || auxiliaries.contains(first)
                || sentence.stream().anyMatch(word -> requests.contains(word.folded()));
    }

    /** Where a question begins within a sentence that leads in to it, 0 where none does. */
    private int innerQuestion(List<Word> sentence) {
        for (int i = sentence.size() - 2; i >= SHORTEST_LEAD_IN; i--) {
            boolean afterBreak = sentence.get(i - 1).endsClause()
                    && auxiliaries.contains(sentence.get(i).folded());
            if (interrogatives.contains(sentence.get(i).folded()) && !relates(sentence, i) || afterBreak) {
                return i;
            }
        }
        return 0;
    }

    /** Whether a question word only tells more of the noun before it: "la loi belge qui protège". */
    private boolean relates(List<Word> sentence, int at) {
        Word before = sentence.get(at - 1);
        return relatives.contains(sentence.get(at).folded())
                && !before.endsClause()
                && !leadIns.contains(before.folded())
                && interrogatives.contains(sentence.get(0).folded());
    }
}
