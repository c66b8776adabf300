package attache.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "EN ¦ Where's Canada’s embassy? ¦ where 's canada 's embassy",
                "EN ¦ the Belgians' part-time consulates ¦ the belgians part time consulates",
                "EN ¦ It doesn't, won't and can't; cannot, isn’t ¦ it does not will not and can not can not is not",
                "EN ¦ we're I'd they'll ¦ we 're i 'd they 'll",
                "EN ¦ L'Association d'Europe o'clock ¦ l' association d' europe o'clock",
                "EN ¦ $2.35 billion, 61,000 or 5.9% in 2006 ¦ $ 2.35 billion 61000 or 5.9 % in 2006",
                "EN ¦ 12th Manitoba, the 1860s and 1940's, 61k, $2.84bn ¦ 12th manitoba the 1860s and 1940s 61k $ 2.84bn",
                "EN ¦ 1936–7 and 2006,2007 and 11.11.1944 ¦ 1936 7 and 2006 2007 and 11 11 1944",
                "EN ¦ 2006's exports ¦ 2006 's exports",
                "EN ¦ 61 000 people, 1 234 567.5 ¦ 61000 people 1234567.5",
                "EN ¦ the U.S. and the A.G.M. of St. Boniface ¦ the u.s and the agm of st boniface",
                "EN ¦ Société Québec Zürich Straße Œuvre Łódź ¦ societe quebec zurich strasse oeuvre lodz",
                "EN ¦ WW2 G7 NATO–EU ¦ ww2 g7 nato eu",
                "EN ¦ €5 C$3 £2 ¦ € 5 c $ 3 £ 2",
                "EN ¦ <b>Where</b> is <a href=\"x\">it</a>? ¦ b where b is a href x it a",
                "EN ¦ ﬁnd ＯＴＴＡＷＡ ② ¦ find ottawa 2",
                "EN ¦ أين السفارة؟ ¦ اين السفارة",
                "FR ¦ Qu’est-ce que l’ambassade d'Ottawa ? ¦ qu' est ce que l' ambassade d' ottawa",
                "FR ¦ aujourd'hui jusqu'à 2,35 milliards, 61 000 et 1.234,5 ¦ aujourd'hui jusqu' a 2.35 milliards 61000 et 1234.5",
                "NL ¦ Canada's 's avonds 61.000 en 2,35 en 2.35 ¦ canada 's 's avonds 61000 en 2.35 en 2.35",
                "DE ¦ Größte Botschaft, 2,35 Mrd., 61.000 ¦ grosste botschaft 2.35 mrd 61000",
            })
    void words_are_split_and_folded(Language language, String text, String folded) {
        assertEquals(folded, Words.folded(text, language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u2028\u2029",
                "?!…",
                "\u0000\u0001",
                "😀🇧🇪👩‍👩‍👧",
                "\u200B\uFEFF",
                "\uD83D",
                "\uDE00\uD83D",
                "«»“”'"
            })
    void what_has_no_word_has_no_words(String text) {
        for (Language language : Language.values()) {
            assertEquals(List.of(), Words.of(text, language));
            assertEquals(List.of(), Words.sentences(text, language));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "em\u0000bassy in\u0007 otta\u00ADwa ¦ embassy in ottawa",
                "em\u200Bbassy \u202Ein\u202C ottawa\uFEFF ¦ embassy in ottawa",
                "em\uD83Dbassy ¦ embassy",
                "embassy\u2028in\u2029ottawa\u0085now ¦ embassy in ottawa now",
                "embassy😀ottawa ¦ embassy ottawa",
                "e\u0301lan E\u0301LAN élan ¦ elan elan elan",
            })
    void what_cannot_be_seen_is_dropped(String text, String folded) {
        assertEquals(folded, Words.folded(text, Language.EN));
    }

    @Test
    void a_word_knows_its_place_in_the_given_text() {
        String text = "  Québec’s “61,000” e\u0301lan";

        List<Word> words = Words.of(text, Language.EN);

        assertEquals(new Word("Québec", "québec", "quebec", 2, 8, Break.NONE), words.get(0));
        assertEquals(new Word("’s", "'s", "'s", 8, 10, Break.NONE), words.get(1));
        assertEquals(new Word("61,000", "61,000", "61000", 12, 18, Break.NONE), words.get(2));
        assertEquals("e\u0301lan", words.get(3).raw());
        assertEquals("élan", words.get(3).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "I went to St. Boniface. Where is it? Tell me! ¦ i went to st boniface/where is it/tell me",
                "It is 2.35. And 61,000, e.g. this. ¦ it is 2.35/and 61000 eg this",
                "one… two... three ¦ one/two/three",
                "one\u2028\u2028two ¦ one/two",
            })
    void sentences_end_where_punctuation_says_so(String text, String expected) {
        String found = Words.sentences(text, Language.EN).stream()
                .map(sentence -> sentence.stream().map(Word::folded).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("/"));

        assertEquals(expected, found);
    }

    @Test
    void clauses_end_at_commas_brackets_lines_and_dashes() {
        List<Break> breaks = Words.of("a, b (c) d - e\nf: part-time", Language.EN).stream()
                .map(Word::after)
                .toList();

        assertEquals(
                List.of(
                        Break.CLAUSE,
                        Break.CLAUSE,
                        Break.CLAUSE,
                        Break.CLAUSE,
                        Break.CLAUSE,
                        Break.CLAUSE,
                        Break.NONE,
                        Break.NONE),
                breaks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "a ", "a'", "1,", "1,234", "a.", "'s", "n't", "\uFDFA", "e\u0301", "\u0301", "-", " - ", "\n",
                "1 000", "😀"
            })
    void a_hundred_thousand_characters_are_cut_and_read_quickly(String unit) {
        String text = unit.repeat(100_000 / unit.length());

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            for (Word word : Words.of(text, Language.EN)) {
                assertTrue(word.end() <= Words.LONGEST_TEXT);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void any_text_is_read_with_offsets_in_order(Language language) {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x3000)
                    .mapToObj(code ->
                            code % 3 == 0 ? "a'1.,- s".charAt(code % 8) : (char) (code % 5 == 0 ? code + 0xD000 : code))
                    .map(String::valueOf)
                    .collect(Collectors.joining());
            int last = 0;
            for (Word word : Words.of(text, language)) {
                assertTrue(word.start() >= 0 && word.end() > word.start() && word.end() <= text.length(), text);
                assertTrue(word.start() >= last, text);
                assertEquals(text.substring(word.start(), word.end()), word.raw());
                assertTrue(!word.folded().isEmpty(), text);
                last = word.start();
            }
        }
    }
}
