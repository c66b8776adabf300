package attache.rendering;

import attache.facts.SourceOutline;
import attache.facts.SourcePlace;
import attache.language.Language;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words where in the source something stands. */
public final class Citations {

    private final SourceOutline outline;
    private final Language language;
    private final Sentences sentences;
    /** The source has a few dozen places, which are named again and again. */
    private final Map<SourcePlace, String> words = new ConcurrentHashMap<>();

    /** @param outline of the source that is cited */
    public Citations(SourceOutline outline, Language language) {
        this.outline = outline;
        this.language = language;
        this.sentences = new Sentences(language);
    }

    /** Each place in words, once. */
    public List<String> places(List<SourcePlace> places) {
        return places.stream().map(this::place).distinct().toList();
    }

    /** The line below an answer that says where it stands. */
    public String line(List<SourcePlace> places) {
        return sentences.say("source", Map.of("places", String.join("; ", places(places))));
    }

    private String place(SourcePlace place) {
        return words.computeIfAbsent(place, this::worded);
    }

    private String worded(SourcePlace place) {
        return sentences.say(
                "place",
                Map.of(
                        "section",
                        outline.nameOf(place.section(), language),
                        "paragraph",
                        place.paragraph(),
                        "sentence",
                        place.sentence()));
    }
}
