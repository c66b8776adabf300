package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaxentTest {

    private static final List<Maxent.Sample> SIX = List.of(
            sample("place", "where", "is"),
            sample("place", "where", "city"),
            sample("time", "when", "was"),
            sample("time", "when", "year"),
            sample("person", "who", "is"),
            sample("person", "who", "was"));

    private final Maxent maxent = Maxent.train(SIX, 0.1, 50);

    @Test
    void what_was_learned_is_known_again() {
        for (Maxent.Sample sample : SIX) {
            Map<String, Double> probabilities = maxent.probabilities(sample.vector());

            assertTrue(probabilities.get(sample.label()) > 0.5, sample + " " + probabilities);
            assertEquals(1, sum(probabilities), 1e-9);
        }
    }

    @Test
    void labels_come_in_the_order_of_their_names() {
        assertEquals(
                List.of("person", "place", "time"),
                List.copyOf(maxent.probabilities(Texts.vector("where")).keySet()));
    }

    @Test
    void the_same_data_trained_twice_gives_identical_probabilities() {
        Maxent again = Maxent.train(SIX, 0.1, 50);

        SIX.forEach(
                sample -> assertEquals(maxent.probabilities(sample.vector()), again.probabilities(sample.vector())));
    }

    @Test
    void nothing_known_leaves_every_label_as_probable() {
        for (Vector vector : List.of(Texts.vector(), Texts.vector("never", "seen"))) {
            maxent.probabilities(vector).values().forEach(value -> assertEquals(1 / 3.0, value, 1e-9));
        }
    }

    @Test
    void what_was_written_is_read_back() throws IOException {
        Maxent read = Maxent.read(new DataInputStream(new ByteArrayInputStream(written(maxent))));

        for (Maxent.Sample sample : SIX) {
            Map<String, Double> before = maxent.probabilities(sample.vector());
            read.probabilities(sample.vector())
                    .forEach((label, probability) -> assertEquals(before.get(label), probability, 1e-6));
        }
    }

    @Test
    void a_file_cut_short_is_told() throws IOException {
        byte[] whole = written(maxent);
        DataInputStream cut = new DataInputStream(new ByteArrayInputStream(whole, 0, whole.length / 2));

        assertThrows(EOFException.class, () -> Maxent.read(cut));
    }

    @Test
    void one_label_alone_or_none_cannot_be_learned() {
        List<Maxent.Sample> oneLabel = SIX.subList(0, 2);

        assertThrows(ModelException.class, () -> Maxent.train(oneLabel, 0.1, 50));
        assertThrows(ModelException.class, () -> Maxent.train(List.of(), 0.1, 50));
    }

    private static byte[] written(Maxent maxent) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        maxent.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static double sum(Map<String, Double> probabilities) {
        return probabilities.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static Maxent.Sample sample(String label, String... features) {
        return new Maxent.Sample(label, Texts.vector(features));
    }
}
