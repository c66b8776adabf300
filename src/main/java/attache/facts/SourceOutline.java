package attache.facts;

import java.util.ArrayList;
import java.util.List;

/** The shape of the source: its title and credit, and how many sentences each paragraph of each section has. */
public record SourceOutline(String title, String credit, List<Section> sections) {

    /** One section, with the number of sentences of each of its paragraphs. */
    public record Section(String name, List<Integer> sentences) {
        public Section {
            sentences = List.copyOf(sentences);
        }
    }

    public SourceOutline {
        sections = List.copyOf(sections);
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
