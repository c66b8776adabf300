package attache.nlu;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the files of word lists that lie beside these classes. */
final class WordLists {

    private WordLists() {}

    static Properties read(String name) {
        try (InputStream in = WordLists.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ModelException("There is no cue file " + name + "; add it beside the others.");
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                Properties lists = new Properties();
                lists.load(reader);
                return lists;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
