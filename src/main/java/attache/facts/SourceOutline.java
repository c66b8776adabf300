package attache.facts;

import attache.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shape of the source: its title and credit, and how many sentences each paragraph of each section has. */
public record SourceOutline(String title, String credit, List<Section> sections) {

    /** One section, with the number of sentences of each of its paragraphs, and its name for readers of other languages. */
    public record Section(String name, List<Integer> sentences, Map<Language, String> names) {
        public Section {
            sentences = List.copyOf(sentences);
            names = Immutable.map(names);
        }

        /** Its name for a reader; the source's own where the language has none. */
        public String name(Language language) {
            return names.getOrDefault(language, name);
        }
    }

    public SourceOutline {
        sections = List.copyOf(sections);
    }

    /** The name of a section for a reader of a language. */
    public String nameOf(String section, Language language) {
        return sections.stream()
                .filter(known -> known.name().equals(section))
                .findFirst()
                .map(known -> known.name(language))
                .orElse(section);
    }

    /** Every sentence, in order. */
    public List<SourcePlace> places() {
        List<SourcePlace> places = new ArrayList<>();
        for (Section section : sections) {
            for (int paragraph = 1; paragraph <= section.sentences().size(); paragraph++) {
                for (int sentence = 1; sentence <= section.sentences().get(paragraph - 1); sentence++) {
                    places.add(new SourcePlace(section.name(), paragraph, sentence));
                }
            }
        }
        return List.copyOf(places);
    }
}
