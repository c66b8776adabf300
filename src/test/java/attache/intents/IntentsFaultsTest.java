package attache.intents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attache.data.DataFolder;
import attache.data.MissingData;
import attache.data.Problem;
import attache.data.Problems;
import attache.facts.Facts;
import attache.facts.FactsReader;
import attache.facts.SmallFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentsFaultsTest {

    @TempDir
    private Path folder;

    @Test
    void good_intents_have_no_problem() {
        assertEquals(List.of(), problems(SmallIntents.FLOW, SmallIntents.THANKS));
    }

    /** What is replaced in the good intent, by what (~ is a new line), and the problem, whose place follows the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "[flow] ¦ [flows] ¦ properties[0]: \"flows\" is an unknown property; add it to \"properties\" in the facts, or correct its name",
                "[flow] ¦ [] ¦ properties: is empty; name what the intent asks about",
                "properties: [flow]~ ¦ `` ¦ properties: is missing; name what the intent asks about, or give it another kind",
                "properties: [flow] ¦ kind: reply~properties: [flow] ¦ kind: \"reply\" is an unknown kind; use one of answer, decline, smalltalk",
                "properties: [flow] ¦ kind: decline~properties: [flow] ¦ properties: has no place in a decline; take it out, or the kind",
                "properties: [flow] ¦ kind: decline~properties: [flow] ¦ missing: is missing; write a sentence for each language under \"missing\"",
                "properties: [flow] ¦ kind: decline~properties: [flow] ¦ says: has no place here; word the reply under \"missing\"",
                "suggests: ¦ sugests: ¦ line 10: \"sugests\" is an unknown key; use example, heldout, kind, missing, phrases, properties, says, suggests",
                "suggests: [volga-flow] ¦ suggests: [volga-flaw] ¦ suggests[0]: \"volga-flaw\" is no fact; correct the id, or add the fact",
                "suggests: [volga-flow] ¦ suggests: [volga-flow, volga-flow] ¦ suggests[1]: \"volga-flow\" is here twice; keep one of the two",
                "{of} flows ¦ {off} flows ¦ says.en[0]: \"off\" is an unknown placeholder; use one of of, to, length, when, alone or with one of _n _id _g _date _a _pl _s _adj",
                "{of} flows ¦ {of_x} flows ¦ says.en[0]: \"of_x\" is an unknown placeholder;",
                "{of} flows ¦ {0} flows ¦ says.en[0]: \"0\" is an unknown placeholder;",
                "{of} flows ¦ {of flows ¦ says.en[0]: \"{of flows {length} to {to}.\" is no message pattern (",
                "{of} flows ¦ l'{of} flows ¦ says.en[0]: \"l'{of} flows {length} to {to}.\" has ' before a brace, which would make it plain text; write ’, or two ''",
                "\"{of} stroomt.\" ¦ stroomt {of} # veel ¦ says.nl: \"stroomt {of}\" stands without quotes; put it in double quotes",
                "\"{of} stroomt.\" ¦ \"\" ¦ says.nl: is empty; write something, or leave the key out",
                "[\"{of} coule.\"] ¦ [] ¦ says.fr: is empty; write at least one pattern",
                "    flow: ¦ flo: ¦ says.de: \"flo\" is an unknown key; use flow",
                "  en:~    - \"{of} flows {length} to {to}.\" ¦ en:~    flo:~    - \"{of} flows {length} to {to}.\" ¦ says.en.flow: is missing; write how it is worded in English",
                "value.length: |~      how ¦ value.width: |~      how ¦ phrases.en.value.width: \"width\" is no role of this intent; use one of of, to, length, when",
                "missing.cost ¦ missing.price ¦ phrases.en.missing.price: \"price\" is nothing that can be missing; use one of when, where, who, why, how, number, cost, name, list, yesno, other",
                "    yesno: ¦ yesorno: ¦ phrases.en.yesorno: \"yesorno\" is an unknown label; use one of yesno, why, how, overview, compute, value.<role>, list.<role>, count.<role>, missing.<what>",
                "    how: |~      hoe ¦ how: no ¦ phrases.nl.how: \"no\" is no block of phrases; write them under \"|\", one a line",
                "    how: |~      hoe ¦ how: [on, 12, hoe] ¦ phrases.nl.how: is no block of phrases; write them under \"|\", one a line",
                "    how: |~      hoe ¦ how:~      - hoe #1 ¦ phrases.nl.how: is no block of phrases; write them under \"|\", one a line",
                "    how: |~      hoe ¦ how: >~      hoe ¦ phrases.nl.how: \"hoe\" is no block of phrases; write them under \"|\", one a line",
                "    how: |~      hoe ¦ how: | ¦ phrases.nl.how: is empty; write at least one phrase, or take the label out",
                "    how: |~      hoe ¦ how~ ¦ phrases.nl: \"how\" has no labels; write labels such as value.where, each with phrases under \"|\"",
                "      hoe ¦ # hoe ¦ phrases.nl.how, line 27: \"# hoe\" is a comment among phrases; put it above the label, with less indentation",
                "      hoe ¦ - hoe ¦ phrases.nl.how, line 27: \"- hoe\" begins with a hyphen; write the phrase alone",
                "      hoe ¦ ?! ¦ phrases.nl.how, line 27: \"?!\" has no word; write a phrase, or take the line out",
                "      hoe ¦ hoe~      Hoé? ¦ phrases.nl.how, line 28: \"Hoé?\" is in this intent twice; keep it in one place, or word it otherwise",
                "what length has it ¦ How long is it? ¦ heldout.en.value.length, line 34: \"How long is it?\" is held out, and trained on in \"flow\"; take it out of one of the two, or word it otherwise",
                "what length has it ¦ what~      What ¦ heldout.en.value.length, line 35: \"What\" is in this intent twice; keep it in one place, or word it otherwise",
                "phrases:~  en: ¦ phrases:~  es: ¦ phrases: \"es\" is an unknown key; use de, en, fr, nl",
                "phrases:~  en: ¦ phrases:~  es: ¦ phrases.en: is missing; write how people ask in English",
                "phrases: ¦ suggests: ¦ line 11: \"suggests\" is a key that this object has already, on line 10; merge the two, or rename one",
            })
    void a_fault_of_an_intent_is_named(String good, String bad, String expected) {
        String broken = broken(lines(good), bad == null ? "" : lines(bad));

        assertFound("intents/flow.yaml: " + expected, problems(broken, SmallIntents.THANKS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "`  fr: [\"{of} coule.\"]~` ¦ says.fr: is missing; write how a fact is worded in French",
                "`  nl:~    how: |~      hoe~` ¦ phrases.nl: is missing; write how people ask in Dutch",
            })
    void a_gap_in_another_language_than_english_is_a_warning(String gap, String expected) {
        List<String> found = problems(broken(lines(gap), ""), SmallIntents.THANKS);

        assertEquals(List.of("warning: intents/flow.yaml: " + expected), found);
    }

    @Test
    void a_gap_in_english_is_an_error() {
        String gap = SmallIntents.THANKS.replace("en: \"You are welcome.\", ", "");

        assertEquals(
                List.of("intents/thanks.yaml: missing.en: is missing; write a sentence in English"),
                problems(SmallIntents.FLOW, gap));
    }

    @Test
    void a_phrase_belongs_to_one_intent() {
        String thanks = SmallIntents.THANKS.replace("      danke", "      Wohin?");

        assertEquals(
                List.of("intents/thanks.yaml: phrases.de.said, line 15: \"Wohin?\" is in the intent \"flow\" too;"
                        + " keep it in one place, or word it otherwise"),
                problems(SmallIntents.FLOW, thanks));
    }

    @Test
    void smalltalk_has_the_label_said_alone() {
        assertFound(
                "intents/thanks.yaml: phrases.en.why: \"why\" is an unknown label;",
                problems(SmallIntents.FLOW, SmallIntents.THANKS.replace("  en:\n    said:", "  en:\n    why:")));
    }

    @Test
    void two_intents_never_ask_about_one_property() throws IOException {
        SmallIntents.write(folder, SmallIntents.FLOW, SmallIntents.THANKS);
        Files.writeString(folder.resolve("intents/again.yaml"), "properties: flow\nsays: {}\nphrases: {}\n");

        assertFound(
                "intents/flow.yaml: properties[0]: \"flow\" is a property that \"again\" asks about already;",
                found(folder.resolve("intents")));
    }

    @Test
    void a_property_that_no_intent_asks_about_is_named() {
        assertFound(
                "intents: \"flow\" is a property that no intent asks about; name it under \"properties\" in one of the intents",
                problems(SmallIntents.THANKS.replace("      ", "      no "), SmallIntents.THANKS));
    }

    @Test
    void the_name_of_a_file_is_of_lower_case_words_with_hyphens() {
        Path intents = SmallIntents.write(folder, "Flow_2.yml", SmallIntents.FLOW, SmallIntents.THANKS);

        assertFound(
                "intents/Flow_2.yml: \"Flow_2.yml\" is no name for an intent; rename the file to lower-case words",
                found(intents));
    }

    @Test
    void every_fault_is_named_in_one_run() {
        String flow = SmallIntents.FLOW.replace("[volga-flow]", "[x]").replace("{of} flows", "{x} flows");

        assertEquals(3, problems(flow, SmallIntents.THANKS + "more: x\n").size());
    }

    @Test
    void an_empty_folder_is_missing_data() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThrows(MissingData.class, () -> found(empty));
    }

    private static String lines(String text) {
        return text.replace("~", "\n");
    }

    private static String broken(String from, String to) {
        assertTrue(SmallIntents.FLOW.contains(from), "the good intent has no " + from);
        return SmallIntents.FLOW.replace(from, to);
    }

    private List<String> problems(String flow, String thanks) {
        return found(SmallIntents.write(folder, flow, thanks));
    }

    private List<String> found(Path intents) {
        Facts facts = FactsReader.load(DataFolder.of(SmallFacts.write(folder)));
        Problems problems = new Problems();
        IntentsReader.read(DataFolder.of(intents), facts, Phrases.READ, problems);
        return problems.all().stream()
                .map(Problem::toString)
                .map(line -> line.replace(folder.toString() + "/", ""))
                .toList();
    }

    private static void assertFound(String expected, List<String> found) {
        assertTrue(
                found.stream().anyMatch(line -> line.startsWith(expected)),
                () -> expected + "\nis not in\n" + String.join("\n", found));
    }
}
