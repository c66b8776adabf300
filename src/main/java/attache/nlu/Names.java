package attache.nlu;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Many short texts in a model's file, as one block that is read at once: a model holds a hundred thousand of them. */
final class Names {

    private Names() {}

    static void write(List<String> names, DataOutput out) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeShort(name.length());
        }
        String all = String.join("", names);
        out.writeInt(all.length());
        out.writeChars(all);
    }

    static List<String> read(DataInput in) throws IOException {
        String[] names = new String[in.readInt()];
        char[] lengths = chars(in, names.length);
        char[] all = chars(in, in.readInt());
        int start = 0;
        for (int i = 0; i < names.length; i++) {
            names[i] = new String(all, start, lengths[i]);
            start += lengths[i];
        }
        return Arrays.asList(names);
    }

    /** Some characters, read at once. */
    static char[] chars(DataInput in, int count) throws IOException {
        byte[] bytes = new byte[count * Character.BYTES];
        in.readFully(bytes);
        char[] chars = new char[count];
        ByteBuffer.wrap(bytes).asCharBuffer().get(chars);
        return chars;
    }
}
