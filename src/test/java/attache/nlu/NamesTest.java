package attache.nlu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void what_is_written_is_read_again_half_a_letter_too() throws IOException {
        List<String> names = List.of("s=belgium", "", "p=où_élève", "\uD83C", "🍁");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Names.write(names, new DataOutputStream(bytes));

        assertEquals(names, Names.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
    }
}
