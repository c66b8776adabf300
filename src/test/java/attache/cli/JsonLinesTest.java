package attache.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesTest {

    private final FakeAnswerer answerer = new FakeAnswerer();

    @Test
    void a_reply_has_the_fields_of_the_contract_in_their_order() throws IOException {
        String out = answer("{\"conversation\": \"c1\", \"text\": \"Where?\"}\n");

        assertEquals(
                "{\"conversation\":\"c1\",\"text\":\"Where? (1)\",\"lang\":\"en\",\"outcome\":\"answered\","
                        + "\"intent\":\"posts\",\"form\":\"list\",\"asks\":\"where\",\"confidence\":0.988,"
                        + "\"facts\":[\"be-honorary\"],"
                        + "\"sources\":[{\"section\":\"Trade\",\"paragraph\":1,\"sentence\":2}],"
                        + "\"suggestions\":[]}\n",
                out);
    }

    @Test
    void what_was_left_unanswered_is_named_only_where_there_is_some() throws IOException {
        byte[] line = ReplyJson.of("c1", FakeAnswerer.reply("First.", List.of("and when?")));

        assertEquals("[\"and when?\"]", read(line).get("unanswered").toString());
    }

    @Test
    void conversations_interleave_and_keep_their_order() throws IOException {
        List<JsonNode> lines = answers(question("a", "x"), question("b", "y"), question("a", "z"));

        assertEquals(
                List.of("x (1)", "y (1)", "z (2)"),
                lines.stream().map(line -> line.get("text").asText()).toList());
    }

    @Test
    void the_language_hint_is_passed_on_and_other_fields_are_ignored() throws IOException {
        answers("{\"x\": [{\"text\": 1}], \"lang\": \"fr\", \"text\": \"Où ?\", \"conversation\": \"c\", \"y\": null}");

        assertEquals("fr", answerer.asked.get(0).languageHint().orElseThrow());
        assertEquals("Où ?", answerer.asked.get(0).text());
    }

    @Test
    void of_a_field_given_twice_the_last_counts() throws IOException {
        List<JsonNode> lines = answers("{\"conversation\":\"c\",\"text\":\"one\",\"text\":\"two\"}");

        assertEquals("two (1)", lines.get(0).get("text").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\r",
                "hello",
                "null",
                "5",
                "[]",
                "\"text\"",
                "{",
                "{}",
                "{\"conversation\":\"c\"}",
                "{\"text\":\"t\"}",
                "{\"conversation\":\"c\",\"text\":\"\"}",
                "{\"conversation\":\"\",\"text\":\"t\"}",
                "{\"conversation\":\"c\",\"text\":null}",
                "{\"conversation\":\"c\",\"text\":5}",
                "{\"conversation\":\"c\",\"text\":[\"t\"]}",
                "{\"conversation\":{\"conversation\":\"c\"},\"text\":\"t\"}",
                "{\"conversation\":\"c\",\"text\":\"t\",\"lang\":7}",
                "{\"conversation\":\"c\",\"text\":\"t\"",
                "{\"conversation\":\"c\",\"text\":\"t\"}]",
                "{\"conversation\":\"c\",\"text\":\"t\"}{\"conversation\":\"c\",\"text\":\"t\"}",
                "{\"conversation\":\"c\",\"text\":\"raw \u0000 nul\"}",
                "{\"conversation\":\"c\",\"text\":\"bad \\u12 escape\"}"
            })
    void a_line_that_is_no_question_gets_an_error_and_the_rest_go_on(String wrong) throws IOException {
        List<JsonNode> lines = answers(question("c", "before"), wrong, question("c", "after"));

        assertEquals(3, lines.size());
        assertEquals(2, lines.get(1).get("line").asInt());
        assertTrue(lines.get(1).get("error").isTextual());
        assertEquals("after (2)", lines.get(2).get("text").asText());
    }

    @Test
    void an_error_names_its_conversation_where_that_is_readable() throws IOException {
        List<JsonNode> lines = answers("{\"conversation\":\"c7\",\"text\":", "{\"conversation\":7,\"text\":\"t\"}");

        assertEquals("c7", lines.get(0).get("conversation").asText());
        assertTrue(lines.get(1).path("conversation").isMissingNode());
    }

    @Test
    void a_question_that_makes_the_bot_fail_gets_an_error_and_the_rest_go_on() throws IOException {
        List<JsonNode> lines = answers(question("c", "fail"), question("c", "next"));

        assertEquals("c", lines.get(0).get("conversation").asText());
        assertEquals(1, lines.get(0).get("line").asInt());
        assertEquals("next (2)", lines.get(1).get("text").asText());
    }

    @Test
    void half_a_surrogate_pair_is_replaced_in_a_question_and_kept_in_a_conversation() throws IOException {
        List<JsonNode> lines = answers("{\"conversation\":\"c\\ud800\",\"text\":\"a\\udc00b\"}");

        assertEquals("a\uFFFDb", answerer.asked.get(0).text());
        assertEquals("c\ud800", lines.get(0).get("conversation").asText());
    }

    @Test
    void an_escaped_nul_and_an_emoji_come_back_as_they_went_in() throws IOException {
        List<JsonNode> lines = answers("{\"conversation\":\"c\",\"text\":\"a\\u0000b 🙂 é\"}");

        assertEquals("a\u0000b 🙂 é (1)", lines.get(0).get("text").asText());
    }

    @Test
    void bytes_that_are_no_utf_8_are_replaced() throws IOException {
        byte[] line = question("c", "caf#?").getBytes(StandardCharsets.ISO_8859_1);
        line[new String(line, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xE9;

        answer(new ByteArrayInputStream(line));

        assertEquals("caf\uFFFD?", answerer.asked.get(0).text());
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_line() throws IOException {
        List<JsonNode> lines = answers("\uFEFF" + question("c", "t"));

        assertEquals("t (1)", lines.get(0).get("text").asText());
    }

    @Test
    void a_line_of_two_megabytes_gets_an_error_and_the_rest_go_on() throws IOException {
        List<JsonNode> lines = answers(question("big", "x".repeat(2_000_000)), question("c", "next"));

        assertEquals("big", lines.get(0).get("conversation").asText());
        assertTrue(lines.get(0).get("error").asText().contains("longer"));
        assertEquals("next (1)", lines.get(1).get("text").asText());
    }

    @Test
    void a_line_that_never_ends_is_read_in_bounded_memory() throws IOException {
        LineReader reader = new LineReader(new Endless(1L << 28));

        Line line = reader.next().orElseThrow();

        assertTrue(line.cut());
        assertEquals(LineReader.LIMIT, line.text().length());
        assertTrue(reader.next().isEmpty());
    }

    @Test
    void deep_nesting_gets_an_error() throws IOException {
        List<JsonNode> lines = answers("{\"x\":" + "[".repeat(400_000), question("c", "next"));

        assertTrue(lines.get(0).get("error").isTextual());
        assertEquals("next (1)", lines.get(1).get("text").asText());
    }

    @Test
    void no_input_gives_no_output() throws IOException {
        assertEquals("", answer(""));
    }

    @Test
    @Timeout(20)
    void each_reply_is_flushed_before_the_next_line_is_read() throws Exception {
        PipedOutputStream questions = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(questions);
        FlushCounter out = new FlushCounter();
        Thread bot = new Thread(() -> new JsonLines(answerer).answer(in, out));
        bot.start();

        for (int count = 1; count <= 3; count++) {
            questions.write((question("c", "t") + "\n").getBytes(StandardCharsets.UTF_8));
            questions.flush();
            out.await(count);
        }

        questions.close();
        bot.join();
        assertEquals(3, out.lines.size());
    }

    private static String question(String conversation, String text) {
        return "{\"conversation\":\"" + conversation + "\",\"text\":\"" + text + "\"}";
    }

    private List<JsonNode> answers(String... lines) throws IOException {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : answer(String.join("\n", lines) + "\n").split("\n")) {
            answers.add(read(line.getBytes(StandardCharsets.UTF_8)));
        }
        return answers;
    }

    private String answer(String input) throws IOException {
        return answer(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    private String answer(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLines(answerer).answer(in, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode read(byte[] line) throws IOException {
        return new ObjectMapper().readTree(line);
    }

    /** So many bytes, and no end of a line among them. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }
    }

    /** Keeps what each flush brought, so that a test can wait for it. */
    private static final class FlushCounter extends OutputStream {

        private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
        private final List<String> lines = new ArrayList<>();

        @Override
        public synchronized void write(int value) {
            pending.write(value);
        }

        @Override
        public synchronized void flush() {
            lines.add(pending.toString(StandardCharsets.UTF_8));
            pending.reset();
            notifyAll();
        }

        synchronized void await(int count) throws InterruptedException {
            while (lines.size() < count) {
                wait();
            }
        }
    }
}
