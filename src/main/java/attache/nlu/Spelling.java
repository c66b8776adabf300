package attache.nlu;

/** How far two spellings are apart. */
final class Spelling {

    private Spelling() {}

    /**
     * The least number of letters inserted, dropped, changed or swapped with their neighbour that turns one word into the other
     * (optimal string alignment, a restricted Damerau–Levenshtein distance); anything above {@code most} where it is more.
     */
    static int distance(String from, String to, int most) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = row(from, to, i, last, before);
            if (least(row) > most) {
                return most + 1;
            }
            before = last;
            last = row;
        }
        return last[to.length()];
    }

    private static int[] row(String from, String to, int i, int[] last, int[] before) {
        int[] row = new int[to.length() + 1];
        row[0] = i;
        for (int j = 1; j <= to.length(); j++) {
            int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1] + 1, last[j] + 1), last[j - 1] + change);
            boolean swapped =
                    i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
            if (swapped) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
        return row;
    }

    private static int least(int[] row) {
        int least = Integer.MAX_VALUE;
        for (int cell : row) {
            least = Math.min(least, cell);
        }
        return least;
    }
}
