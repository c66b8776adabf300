package attache.channel.telegram;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits Telegram's HTML into messages that are short enough. It splits between lines or words; only a word that is longer than a message
 * is cut, never within what a reader takes for one character. Tags that are open at the end of a message are closed, and opened again.
 */
final class Splitter {

    private static final Pattern MARKUP = Pattern.compile("(<(/?)([a-zA-Z][\\w-]*)[^>]*>)|(&#?\\w+;)");

    private final int most;

    /** @param most the longest message, in units of UTF-16 without the tags, which is at most what Telegram counts */
    Splitter(int most) {
        this.most = most;
    }

    /** A tag, or what a reader takes for one character. */
    private record Piece(String html, int width, String opens, boolean closes) {

        boolean isBlank() {
            return width > 0 && html.isBlank();
        }
    }

    /** The messages, in order; a text that is blank makes none. */
    List<String> split(String html) {
        if (html.length() <= most) {
            return html.isBlank() ? List.of() : List.of(html);
        }
        List<Piece> pieces = pieces(html);
        List<String> messages = new ArrayList<>();
        Deque<Piece> open = new ArrayDeque<>();
        int from = 0;
        while (from < pieces.size()) {
            int to = end(pieces, from);
            StringBuilder message = new StringBuilder();
            open.descendingIterator().forEachRemaining(tag -> message.append(tag.html));
            boolean says = append(pieces.subList(from, to), message, open);
            open.forEach(tag -> message.append("</").append(tag.opens).append('>'));
            if (says) {
                messages.add(message.toString().strip());
            }
            from = to;
            while (from < pieces.size() && pieces.get(from).isBlank()) {
                from++;
            }
        }
        return messages;
    }

    /** Appends pieces, and keeps track of the tags that are open, innermost first; false where nothing is to be read. */
    private static boolean append(List<Piece> pieces, StringBuilder message, Deque<Piece> open) {
        boolean says = false;
        for (Piece piece : pieces) {
            message.append(piece.html);
            says |= piece.width > 0 && !piece.isBlank();
            if (piece.closes) {
                open.poll();
            } else if (!piece.opens.isEmpty()) {
                open.push(piece);
            }
        }
        return says;
    }

    /** Where a message that begins at a piece ends: at the last line or word that still fits, else where it is full. */
    private int end(List<Piece> pieces, int from) {
        int width = 0;
        int full = from;
        int word = -1;
        int line = -1;
        int lineWidth = 0;
        while (full < pieces.size() && width + pieces.get(full).width <= most) {
            Piece piece = pieces.get(full);
            if (piece.isBlank() && full > from) {
                word = full;
                if (piece.html.equals("\n")) {
                    line = full;
                    lineWidth = width;
                }
            }
            width += piece.width;
            full++;
        }
        if (full == pieces.size()) {
            return full;
        }
        if (lineWidth > most / 2) {
            return line;
        }
        if (pieces.get(full).isBlank()) {
            return full;
        }
        return word > from ? word : full > from ? full : from + 1;
    }

    private static List<Piece> pieces(String html) {
        List<Piece> pieces = new ArrayList<>(html.length());
        Matcher markup = MARKUP.matcher(html);
        int at = 0;
        while (markup.find()) {
            addText(html.substring(at, markup.start()), pieces);
            if (markup.group(1) == null) {
                pieces.add(new Piece(markup.group(), 1, "", false));
            } else {
                boolean closes = !markup.group(2).isEmpty();
                pieces.add(new Piece(markup.group(), 0, closes ? "" : markup.group(3), closes));
            }
            at = markup.end();
        }
        addText(html.substring(at), pieces);
        return pieces;
    }

    private static void addText(String text, List<Piece> pieces) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int from = 0;
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            pieces.add(new Piece(text.substring(from, to), to - from, "", false));
            from = to;
        }
    }
}
