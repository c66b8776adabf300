package attache.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

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

    /** A word without what is elided before it and what leans on its end, each of which is a word of its own. */
    private void addWord(int from, int to) {
        int start = from;
        for (int cut = elided(start, to); cut > start; cut = elided(start, to)) {
            add(start, cut, text.substring(start, cut));
            start = cut;
        }
        Deque<Runnable> leaning = new ArrayDeque<>();
        int end = to;
        for (int cut = leaning(start, end); cut < end; cut = leaning(start, end)) {
            int first = cut;
            int last = end;
            leaning.push(() -> add(first, last, unleaned(text.substring(first, last))));
            end = cut;
        }
        String word = text.substring(start, end);
        String stem = splitting.irregularNegations().get(word);
        if (stem == null) {
            add(start, end, splitting.isTold(word) ? word : Normalized.fold(word));
        } else {
            int cut = end - (word.endsWith("'t") ? 2 : 3);
            add(start, cut, stem);
            add(cut, end, splitting.negation());
        }
        leaning.forEach(Runnable::run);
    }

    /** Where what is elided at a word's beginning ends: behind its apostrophe; the beginning where nothing is. */
    private int elided(int start, int end) {
        int apostrophe = text.indexOf('\'', start);
        boolean within = apostrophe >= 0 && apostrophe + 1 < end;
        return within && splitting.elisions().contains(text.substring(start, apostrophe)) ? apostrophe + 1 : start;
    }

    /** Where what leans on a word's end begins; the end where nothing does, and with words that are negated in their own way. */
    private int leaning(int start, int end) {
        String word = text.substring(start, end);
        if (word.indexOf('\'') < 0 || splitting.irregularNegations().containsKey(word)) {
            return end;
        }
        return Stream.of(splitting.enclitics(), splitting.negations())
                .flatMap(List::stream)
                .filter(ending -> word.endsWith(ending) && word.length() > ending.length())
                .findFirst()
                .map(ending -> end - ending.length())
                .orElse(end);
    }

    private String unleaned(String ending) {
        return splitting.negations().contains(ending) ? splitting.negation() : ending;
    }

    private void add(int start, int end, String folded) {
        int from = normalized.start(start);
        int to = normalized.end(end - 1);
        boolean hyphened = start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.charAt(start - 2));
        words.add(new Word(
                given.substring(from, to), text.substring(start, end), folded, from, to, Break.NONE, hyphened));
    }

    private void endAfterLast(int start, int end) {
        if (words.isEmpty()) {
            return;
        }
        int last = words.size() - 1;
        Word word = words.get(last);
        String punctuation = text.substring(start, end);
        boolean ordinal = punctuation.equals(".") && splitting.ordinalPoint() && isOrdinal(word, end);
        words.set(last, ordinal ? word : word.withBreak(breakAt(punctuation, word)));
    }

    /** Whether a point makes an ordinal of the figures before it, as in "19. Jahrhundert". */
    private boolean isOrdinal(Word word, int end) {
        boolean goesOn = end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLetter(text.charAt(end + 1));
        return goesOn && word.folded().matches("\\d{1,2}");
    }

    private Break breakAt(String punctuation, Word last) {
        if (punctuation.equals(".") && splitting.isAbbreviation(last.text())) {
            return Break.NONE;
        }
        boolean paragraph = punctuation.length() > 1;
        return paragraph || ".!?。؟".contains(punctuation) ? Break.SENTENCE : Break.CLAUSE;
    }
}
