package attache.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small good folder of facts, to be broken by tests. */
public final class SmallFacts {

    public static final String WORLD = """
            {
              "source": {"title": "Rivers", "credit": "Anon", "sections": [{"name": "Lead", "sentences": [2]}]},
              "types": {"place": "", "river": "place", "town": "place"},
              "properties": {
                "flow": {"roles": {"of": "river", "to": "place", "length": "number", "when": "date"}, "asks": "length"}
              },
              "entities": {
                "volga": {"type": "river", "partOf": ["russia"], "names": {"en": ["Volga"], "fr": ["Volga"], "nl": ["Wolga"], "de": ["Wolga"]}},
                "great-volga": {"type": "river", "isA": "volga", "names": {"en": ["Great Volga"], "fr": ["G"], "nl": ["G"], "de": ["G"]}},
                "russia": {"type": "place", "names": {"en": ["Russia"], "fr": ["Russie"], "nl": ["Rusland"], "de": ["Russland"]}},
                "astrakhan": {"type": "town", "partOf": ["russia"], "names": {"en": ["Astrakhan"], "fr": ["A"], "nl": ["A"], "de": ["A"]}}
              }
            }
            """;

    public static final String FLOWS = """
            {
              "facts": [
                {"id": "volga-flow", "property": "flow", "of": "volga", "to": ["astrakhan", "russia"], "closed": true,
                 "length": {"value": "3530", "unit": "kilometre", "bound": "about"}, "when": {"in": "2014"},
                 "implied": ["to"], "source": [{"section": "Lead", "paragraph": 1, "sentence": 1}]},
                {"id": "volga-again", "property": "flow", "of": "volga", "length": {"value": "3.53", "scale": "thousand", "unit": "kilometre"},
                 "same": ["volga-flow"], "closed": false, "negated": true, "source": [{"section": "Lead", "paragraph": 1, "sentence": 2}]}
              ]
            }
            """;

    private SmallFacts() {}

    public static Path write(Path folder) {
        return write(folder, WORLD, FLOWS);
    }

    static Path write(Path folder, String world, String flows) {
        try {
            Path seeds = Files.createDirectories(folder.resolve("seeds"));
            Files.writeString(seeds.resolve("world.json"), world);
            Files.writeString(seeds.resolve("flows.json"), flows);
            return seeds;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
