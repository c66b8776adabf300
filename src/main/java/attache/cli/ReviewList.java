package attache.cli;

import attache.storage.ReviewLog;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions to look at, those that differ in case and punctuation alone taken for one, by the nearest intent. */
final class ReviewList {

    private static final String NO_INTENT = "(no intent)";

    private final List<Item> items;

    private ReviewList(List<Item> items) {
        this.items = items;
    }

    /** One question: as it was last asked, in which language, how often it was declined and disliked, and when last. */
    private static final class Item {
        private String text;
        private String lang;
        private String intent;
        private int declined;
        private int disliked;
        private LocalDate last;

        private void take(ReviewLog.Dated dated) {
            text = shown(dated.entry().text());
            lang = orEmpty(dated.entry().lang());
            intent = orEmpty(dated.entry().intent());
            last = dated.day();
            switch (dated.entry().kind()) {
                case DECLINED -> declined++;
                case DISLIKED -> disliked++;
                case TAKEN_BACK -> disliked = Math.max(0, disliked - 1);
            }
        }

        /** A text on one line, without what would command a terminal or turn the rest of the line around. */
        private static String shown(String text) {
            return text.replaceAll("[\\p{C}\\p{Z}]+", " ").strip();
        }

        private static String orEmpty(String text) {
            return text == null ? "" : text;
        }

        private int count() {
            return declined + disliked;
        }
    }

    static ReviewList of(List<ReviewLog.Dated> entries) {
        Map<String, Item> items = new LinkedHashMap<>();
        for (ReviewLog.Dated dated : entries) {
            String key = dated.entry().lang() + " " + folded(dated.entry().text());
            items.computeIfAbsent(key, absent -> new Item()).take(dated);
        }
        List<Item> sorted = new ArrayList<>(items.values());
        sorted.removeIf(item -> item.count() == 0);
        sorted.sort(Comparator.comparing(Item::count).reversed().thenComparing(item -> item.text));
        return new ReviewList(sorted);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    /** The most frequent questions below their intents, the intent asked most often first. */
    String text(int limit) {
        if (items.isEmpty()) {
            return "Nothing was declined or disliked yet.";
        }
        Map<String, List<Item>> intents = items.stream()
                .limit(limit)
                .collect(Collectors.groupingBy(
                        item -> item.intent.isEmpty() ? NO_INTENT : item.intent,
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Map.Entry<String, List<Item>>> sorted = new ArrayList<>(intents.entrySet());
        sorted.sort(Comparator.comparing(entry -> -sum(entry.getValue())));
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, List<Item>> intent : sorted) {
            text.append(text.isEmpty() ? "" : "%n".formatted());
            text.append("%s: %d%n".formatted(intent.getKey(), sum(intent.getValue())));
            intent.getValue().forEach(item -> text.append(line(item)));
        }
        if (items.size() > limit) {
            text.append("%n%d more; --limit shows them.%n".formatted(items.size() - limit));
        }
        return text.toString().stripTrailing();
    }

    private static int sum(List<Item> items) {
        return items.stream().mapToInt(Item::count).sum();
    }

    private static String line(Item item) {
        String why = item.disliked == 0
                ? "declined"
                : item.declined == 0 ? "disliked" : item.declined + " declined, " + item.disliked + " disliked";
        return "%6d  %s  %s  (%s, last %s)%n".formatted(item.count(), item.lang, item.text, why, item.last);
    }

    /** All of it for programs. */
    String json(int limit) {
        ObjectNode json = JsonMapper.builder().build().createObjectNode();
        json.put("total", items.size());
        ArrayNode listed = json.putArray("questions");
        items.stream()
                .limit(limit)
                .forEach(item -> listed.addObject()
                        .put("count", item.count())
                        .put("declined", item.declined)
                        .put("disliked", item.disliked)
                        .put("lang", item.lang)
                        .put("intent", item.intent)
                        .put("text", item.text)
                        .put("last", item.last.toString()));
        return json.toString();
    }
}
