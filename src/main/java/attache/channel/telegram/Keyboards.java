package attache.channel.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Lays out the buttons under a message. */
final class Keyboards {

    /** Longer words are cut off by Telegram where nobody sees what they were. */
    private static final int LONGEST_WORDS = 64;

    private static final int NUMBERS_OF_A_ROW = 5;
    private static final String UP = "👍";
    private static final String DOWN = "👎";
    private static final String CHOSEN = " ✓";

    private final List<InlineKeyboardRow> rows = new ArrayList<>();

    /** The buttons under the reply of an exchange: a row for each question that it offers, and one to judge it by where it answers or declines. */
    static Optional<InlineKeyboardMarkup> of(ExchangeKey key, ExchangeJson exchange, boolean judged) {
        Keyboards keyboard = new Keyboards().offers(key, exchange.offers());
        if (judged) {
            keyboard.add(
                    button(
                            UP + (ExchangeJson.UP.equals(exchange.verdict()) ? CHOSEN : ""),
                            new Press.Judge(key.person(), key.id(), true)),
                    button(
                            DOWN + (ExchangeJson.DOWN.equals(exchange.verdict()) ? CHOSEN : ""),
                            new Press.Judge(key.person(), key.id(), false)));
        }
        return keyboard.markup();
    }

    /** A row for each of some questions. */
    Keyboards offers(ExchangeKey key, List<String> questions) {
        for (int i = 0; i < questions.size(); i++) {
            add(button(questions.get(i), new Press.Offer(key.person(), key.id(), i)));
        }
        return this;
    }

    /** A button for each of some numbered questions, a few in a row. */
    Keyboards numbers(ExchangeKey key, int count) {
        InlineKeyboardRow row = new InlineKeyboardRow();
        for (int i = 0; i < count; i++) {
            if (row.size() == NUMBERS_OF_A_ROW) {
                rows.add(row);
                row = new InlineKeyboardRow();
            }
            row.add(button(Integer.toString(i + 1), new Press.Offer(key.person(), key.id(), i)));
        }
        rows.add(row);
        return this;
    }

    /** A row of some buttons. */
    Keyboards add(InlineKeyboardButton... buttons) {
        rows.add(new InlineKeyboardRow(buttons));
        return this;
    }

    static InlineKeyboardButton button(String words, Press press) {
        return InlineKeyboardButton.builder()
                .text(shortened(words))
                .callbackData(press.data())
                .build();
    }

    /** A button that leads to an address. */
    static InlineKeyboardButton link(String words, String url) {
        return InlineKeyboardButton.builder().text(words).url(url).build();
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_WORDS) {
            return words;
        }
        int end = words.offsetByCodePoints(0, LONGEST_WORDS - 1);
        int blank = words.lastIndexOf(' ', end);
        return words.substring(0, blank > 0 ? blank : end) + "…";
    }

    /** The buttons; empty where there are none. */
    Optional<InlineKeyboardMarkup> markup() {
        List<InlineKeyboardRow> filled =
                rows.stream().filter(row -> !row.isEmpty()).toList();
        return filled.isEmpty() ? Optional.empty() : Optional.of(new InlineKeyboardMarkup(filled));
    }
}
