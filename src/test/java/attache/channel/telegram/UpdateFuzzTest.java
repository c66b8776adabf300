package attache.channel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sends updates through the adapter that are damaged in all kinds of ways: fields missing, huge, wrongly typed or
 * unknown. Whatever comes, no exception leaves it, nothing stays behind, and what leads to nothing has its line in the log.
 */
class UpdateFuzzTest {

    private static final Path CORPUS = Path.of("src/test/resources/updates");
    private static final JsonMapper JSON = new JsonMapper();
    private static final int DAMAGED_OF_EACH = 150;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Random random = new Random(20_261_123);
    private final Set<Long> numbers = new HashSet<>();
    private int next = 100;

    @TempDir
    private Path data;

    @Test
    void the_seeds_are_dealt_with_as_they_are() throws IOException {
        try (TalkRig rig = new TalkRig(data, 1_000_000)) {
            for (ObjectNode seed : seeds()) {
                check(rig, numbered(seed).toString().getBytes(StandardCharsets.UTF_8));
                boolean fails = seed.toString().contains("\"fail\"");
                assertEquals(fails, rig.log().contains("event=defect"), rig.log());
                assertTrue(!rig.log().contains("event=unreadable"), seed + rig.log());
                rig.clear();
            }
        }
    }

    @Test
    void damaged_updates_do_no_harm() throws IOException {
        try (TalkRig rig = new TalkRig(data, 1_000_000)) {
            for (ObjectNode seed : seeds()) {
                for (int i = 0; i < DAMAGED_OF_EACH; i++) {
                    ObjectNode damaged = numbered(seed);
                    for (int times = 1 + random.nextInt(3); times > 0; times--) {
                        damage(damaged);
                    }
                    check(rig, damaged.toString().getBytes(StandardCharsets.UTF_8));
                    rig.clear();
                }
            }
            rig.take("{\"update_id\": 99, \"message\": {\"message_id\": 1, \"date\": 1, \"text\": \"well?\","
                    + " \"from\": {\"id\": 7, \"is_bot\": false, \"first_name\": \"P\"},"
                    + " \"chat\": {\"id\": 7, \"type\": \"private\"}}}");
            assertTrue(rig.sent.stream().anyMatch(call -> call.text("text").contains("Answer to well?")));
        }
    }

    @Test
    void bytes_that_are_no_update_do_no_harm() throws IOException {
        try (TalkRig rig = new TalkRig(data, 1_000_000)) {
            for (ObjectNode seed : seeds()) {
                byte[] whole = numbered(seed).toString().getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 40; i++) {
                    byte[] bytes = java.util.Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                    for (int times = random.nextInt(4); times > 0; times--) {
                        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                    }
                    check(rig, bytes);
                    rig.clear();
                }
            }
            check(rig, "[".repeat(100_000).getBytes(StandardCharsets.UTF_8));
            check(rig, ("{\"update_id\":1,\"message\":" + "{\"a\":".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void check(TalkRig rig, byte[] update) {
        Optional<Arrival> arrival = new UpdateReader().arrival(update);
        long number = arrival.map(Arrival::number).orElse(-1L);
        boolean again = arrival.isPresent() && !numbers.add(number);
        String told = new String(update, StandardCharsets.UTF_8);

        assertEquals(200, rig.take(update).status(), told);

        assertEquals(0, rig.inbox.size(), told);
        assertEquals(0, rig.outbox.size(), told);
        boolean keptOnly = told.contains("my_chat_member") || told.contains("migrate_to_chat_id");
        boolean logged = rig.log().lines().anyMatch(line -> line.contains("update_id=" + number + " "));
        assertTrue(again || keptOnly || logged || !rig.sent.isEmpty(), () -> "lost: " + told + rig.log());
    }

    private ObjectNode numbered(ObjectNode seed) {
        return seed.deepCopy().put("update_id", ++next);
    }

    private static List<ObjectNode> seeds() throws IOException {
        List<ObjectNode> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(CORPUS)) {
            for (Path file : files.sorted().toList()) {
                seeds.add((ObjectNode) JSON.readTree(file.toFile()));
            }
        }
        return seeds;
    }

    /** Damages one field somewhere. */
    private void damage(ObjectNode update) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(update, objects);
        objects.removeIf(ObjectNode::isEmpty);
        if (objects.isEmpty()) {
            return;
        }
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.get(random.nextInt(names.size()));
        // Most damage to the number is seen by nobody, as then it is no update.
        if (name.equals("update_id") && random.nextInt(4) > 0) {
            return;
        }
        switch (random.nextInt(6)) {
            case 0, 1 -> object.remove(name);
            case 2, 3 -> object.set(name, something());
            case 4 -> object.set("unknown_" + random.nextInt(100), something());
            default ->
                object.set(
                        names.get(random.nextInt(names.size())),
                        object.get(name).deepCopy());
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private JsonNode something() {
        return switch (random.nextInt(14)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt());
            case 3 -> NODES.numberNode(random.nextBoolean() ? Long.MAX_VALUE : Long.MIN_VALUE);
            case 4 -> NODES.numberNode(BigInteger.ONE.shiftLeft(200));
            case 5 -> NODES.numberNode(random.nextDouble() * 1e300);
            case 6 -> NODES.textNode("");
            case 7 -> NODES.textNode("x".repeat(20_000));
            case 8 -> NODES.textNode(points());
            case 9 -> NODES.textNode("<b>&\"'</i>{0} /start@x 1:o:7:m11:99");
            case 10 -> NODES.arrayNode();
            case 11 -> array();
            case 12 -> NODES.objectNode();
            default -> NODES.objectNode().set("id", something());
        };
    }

    private ArrayNode array() {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(5); i >= 0; i--) {
            array.add(random.nextInt());
        }
        return array;
    }

    /** Characters that are seldom meant: controls, lone halves of pairs, joiners, directions. */
    private String points() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(50); i >= 0; i--) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.append("\u202e\u200d\ud83d").toString();
    }
}
