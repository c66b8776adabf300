package attache.nlu;

import attache.language.Language;
import attache.language.Word;
import attache.language.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Parts a message that asks several questions: at the end of a sentence, or where one clause that asks is joined to another. */
final class Questions {

    private static final int MOST = 3;
    private static final int SHORTEST = 3;

    private final Set<String> interrogatives;
    private final Set<String> asking = new HashSet<>();
    private final Set<String> requests;
    private final Set<String> openers;
    private final Set<String> joins;
    private final Set<String> target;
    private final Set<String> empty = new HashSet<>();

    Questions(CueWords cues) {
        this.interrogatives = cues.list("interrogatives");
        this.requests = cues.list("requests");
        this.openers = cues.list("openers");
        this.joins = cues.list("joins");
        this.target = cues.list("target");
        asking.addAll(interrogatives);
        asking.addAll(cues.list("auxiliaries"));
        List.of("light", "interrogatives", "generic", "auxiliaries").forEach(list -> empty.addAll(cues.list(list)));
    }

    /** The questions of a message in their order, each with what stands before it; one alone is the message itself. */
    List<String> in(String text, Language language) {
        List<Cut> cuts = new ArrayList<>();
        boolean asked = false;
        for (List<Word> sentence : Words.sentences(text, language)) {
            if (sentence.isEmpty()) {
                continue;
            }
            if (asked && asks(sentence) && says(sentence)) {
                cuts.add(new Cut(sentence.get(0).start(), sentence.get(0).start()));
            }
            addJoined(sentence, cuts);
            asked |= asks(sentence);
        }
        return cuts.isEmpty() || cuts.size() >= MOST ? List.of(text) : cut(text, cuts);
    }

    /** Where one question ends and where the next begins: what joins them belongs to neither. */
    private record Cut(int end, int begin) {}

    private static List<String> cut(String text, List<Cut> cuts) {
        List<String> questions = new ArrayList<>();
        int from = 0;
        for (Cut cut : cuts) {
            questions.add(text.substring(from, cut.end()).strip());
            from = cut.begin();
        }
        questions.add(text.substring(from).strip());
        return questions;
    }

    /** Where "and" joins a clause that asks to one that asks too. */
    private void addJoined(List<Word> sentence, List<Cut> cuts) {
        int from = 0;
        for (int i = SHORTEST; i < sentence.size() - SHORTEST + 1; i++) {
            List<Word> left = sentence.subList(from, i);
            List<Word> right = sentence.subList(i + 1, sentence.size());
            boolean joined = joins.contains(sentence.get(i).folded())
                    && asking.contains(right.get(0).folded())
                    && !interrogatives.contains(sentence.get(i - 1).folded());
            if (joined && left.size() >= SHORTEST && asks(left) && says(left) && says(right)) {
                cuts.add(new Cut(sentence.get(i).start(), right.get(0).start()));
                from = i + 1;
            }
        }
    }

    /** Whether a clause asks: it begins like a question or a request, or a question word stands behind a preposition of its own. */
    private boolean asks(List<Word> clause) {
        List<Word> rest = clause.stream()
                .dropWhile(word -> openers.contains(word.folded()) || joins.contains(word.folded()))
                .toList();
        if (rest.isEmpty()) {
            return false;
        }
        String first = rest.get(0).folded();
        boolean behindPreposition = rest.size() > 1
                && target.contains(first)
                && interrogatives.contains(rest.get(1).folded());
        return asking.contains(first) || requests.contains(first) || behindPreposition;
    }

    /** Whether a clause names a matter: "why" and "and when was that" do not. */
    private boolean says(List<Word> clause) {
        return clause.size() >= SHORTEST && clause.stream().anyMatch(word -> !empty.contains(word.folded()));
    }
}
