package attache.nlu;

import java.util.ArrayList;
import java.util.List;

/** Named features with their values, as the learner takes them. */
final class Vector {

    private final String[] names;
    private final float[] values;

    private Vector(String[] names, float[] values) {
        this.names = names;
        this.values = values;
    }

    String[] names() {
        return names;
    }

    float[] values() {
        return values;
    }

    boolean isEmpty() {
        return names.length == 0;
    }

    /** Collects features in order. */
    static final class Builder {
        private final List<String> names = new ArrayList<>();
        private final List<Float> values = new ArrayList<>();

        Builder add(String name, float value) {
            names.add(name);
            values.add(value);
            return this;
        }

        Vector build() {
            float[] plain = new float[values.size()];
            for (int i = 0; i < plain.length; i++) {
                plain[i] = values.get(i);
            }
            return new Vector(names.toArray(new String[0]), plain);
        }
    }
}
