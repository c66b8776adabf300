package attache.rendering;

import attache.facts.SourcePlace;
import attache.language.Language;
import java.util.List;
import java.util.Map;

/** Words where in the source something stands. */
public final class Citations {

    private final Sentences sentences;

    public Citations(Language language) {
        this.sentences = new Sentences(language);
    }

    /** Each place in words, once. */
    public List<String> places(List<SourcePlace> places) {
        return places.stream().map(this::place).distinct().toList();
    }

    private String place(SourcePlace place) {
        return sentences.say(
                "place",
                Map.of("section", place.section(), "paragraph", place.paragraph(), "sentence", place.sentence()));
    }
}
