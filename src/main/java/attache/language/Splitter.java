package attache.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Splits one text. */
final class Splitter {

    private final String given;
    private final Normalized normalized;
    private final String text;
    private final Splitting splitting;
    private final List<Word> words = new ArrayList<>();

    Splitter(String given, Splitting splitting) {
        this.given = given;
        this.normalized = Normalized.of(given);
        this.text = normalized.text();
        this.splitting = splitting;
    }

    List<Word> words() {
        Matcher matcher = splitting.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (matcher.start("number") >= 0) {
                addNumber(start, end);
            } else if (matcher.start("initials") >= 0) {
                addInitials(start, end);
            } else if (matcher.start("word") >= 0) {
                addWord(start, end);
            } else if (matcher.start("sign") >= 0) {
                add(start, end, text.substring(start, end));
            } else {
                endAfterLast(start, end);
            }
        }
        return List.copyOf(words);
    }

    /** A decade such as "1940's" is one word, any other "'s" one of its own. */
    private void addNumber(int start, int end) {
        String figures = splitting.figures(text.substring(start, end));
        if (!figures.endsWith("'s")) {
            add(start, end, Normalized.fold(figures));
            return;
        }
        if (figures.matches("\\d{3}0's")) {
            add(start, end, figures.replace("'", ""));
            return;
        }
        add(start, end - 2, figures.substring(0, figures.length() - 2));
        add(end - 2, end, "'s");
    }

    /** "U.S." keeps its points, for "us" is a word of its own; "A.G.M." does not. */
    private void addInitials(int start, int end) {
        String initials = text.substring(start, end);
        String letters = initials.replace(".", "");
        add(start, end, letters.equals("us") ? "u.s" : Normalized.fold(letters));
    }

    private void addWord(int start, int end) {
        String word = text.substring(start, end);
        String stem = splitting.irregularNegations().get(word);
        if (stem != null) {
            int cut = end - (word.endsWith("'t") ? 2 : 3);
            add(start, cut, stem);
            add(cut, end, splitting.negation());
            return;
        }
        int apostrophe = word.indexOf('\'');
        if (apostrophe < 0) {
            add(start, end, Normalized.fold(word));
            return;
        }
        addWithApostrophe(start, end, start + apostrophe);
    }

    private void addWithApostrophe(int start, int end, int apostrophe) {
        if (splitting.elisions().contains(text.substring(start, apostrophe)) && apostrophe + 1 < end) {
            add(start, apostrophe + 1, text.substring(start, apostrophe + 1));
            addWord(apostrophe + 1, end);
            return;
        }
        String word = text.substring(start, end);
        for (String enclitic : splitting.enclitics()) {
            if (word.endsWith(enclitic) && word.length() > enclitic.length()) {
                addWord(start, end - enclitic.length());
                add(end - enclitic.length(), end, enclitic);
                return;
            }
        }
        for (String negation : splitting.negations()) {
            if (word.endsWith(negation) && word.length() > negation.length()) {
                addWord(start, end - negation.length());
                add(end - negation.length(), end, splitting.negation());
                return;
            }
        }
        add(start, end, Normalized.fold(word));
    }

    private void add(int start, int end, String folded) {
        int from = normalized.start(start);
        int to = normalized.end(end - 1);
        words.add(new Word(given.substring(from, to), text.substring(start, end), folded, from, to, Break.NONE));
    }

    private void endAfterLast(int start, int end) {
        if (words.isEmpty()) {
            return;
        }
        int last = words.size() - 1;
        Word word = words.get(last);
        words.set(last, word.withBreak(breakAt(text.substring(start, end), word)));
    }

    private Break breakAt(String punctuation, Word last) {
        if (punctuation.equals(".") && splitting.isAbbreviation(last.text())) {
            return Break.NONE;
        }
        boolean paragraph = punctuation.length() > 1;
        return paragraph || ".!?。؟".contains(punctuation) ? Break.SENTENCE : Break.CLAUSE;
    }
}
