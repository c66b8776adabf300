package attache.nlu;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * What a stored model was made by and of; its first lines tell, and one of another origin is not used.
 *
 * @param magic what tells this kind of model from any other file
 * @param version the version of the program's part that decides what is learned
 * @param dataHash what tells the data from any other
 */
record Origin(int magic, int version, String dataHash) {

    void write(DataOutputStream out) throws IOException {
        out.writeInt(magic);
        out.writeInt(version);
        out.writeUTF(dataHash);
    }

    /**
     * Reads the first lines of a stored model.
     *
     * @throws ModelException where it is of another origin
     */
    void check(DataInputStream in) throws IOException {
        if (in.readInt() != magic || in.readInt() != version) {
            throw new ModelException("The stored model is of another version of the program; train it again.");
        }
        if (!in.readUTF().equals(dataHash)) {
            throw new ModelException("The stored model was learned from other data; train it again.");
        }
    }

    /** Whether a stored model is of this origin. */
    boolean isOf(DataInputStream in) throws IOException {
        try {
            check(in);
            return true;
        } catch (EOFException | ModelException other) {
            return false;
        }
    }
}
