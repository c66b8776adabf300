package attache.intents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small good folder of intents for the small facts, to be broken by tests. */
final class SmallIntents {

    static final String FLOW = """
            properties: [flow]
            says:
              en:
                - "{of} flows {length} to {to}."
                - "{of_s} length is {length_n, plural, one {# kilometre} other {# kilometres}}."
              fr: ["{of} coule."]
              nl: "{of} stroomt."
              de:
                flow: "{of} fließt."
            suggests: [volga-flow]
            phrases:
              en:
                value.length: |
                  how long is it
                  the river's length

                yesno: |
                  no
                  is it 3,530 long # really
                missing.cost: |
                  what does it cost
              fr:
                why: |
                  pourquoi
              nl:
                how: |
                  hoe
              de:
                list.to: |
                  wohin
            heldout:
              en:
                value.length: |
                  what length has it
            """;

    static final String THANKS = """
            kind: smalltalk
            missing: {en: "You are welcome.", fr: "De rien.", nl: "Graag gedaan.", de: "Gern."}
            phrases:
              en: {said: "x"}
            """.replace(
                    "  en: {said: \"x\"}\n",
                    said("en", "thanks") + said("fr", "merci") + said("nl", "dank") + said("de", "danke"));

    private SmallIntents() {}

    static Path write(Path folder, String flow, String thanks) {
        return write(folder, "flow.yaml", flow, thanks);
    }

    static Path write(Path folder, String flowName, String flow, String thanks) {
        try {
            Path intents = Files.createDirectories(folder.resolve("intents"));
            Files.writeString(intents.resolve(flowName), flow);
            Files.writeString(intents.resolve("thanks.yaml"), thanks);
            return intents;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String said(String language, String phrase) {
        return "  " + language + ":\n    said: |\n      " + phrase + "\n";
    }
}
