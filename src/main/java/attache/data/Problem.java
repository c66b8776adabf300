package attache.data;

/** One fault of the data: where it stands, the value found (empty where none is), what is wrong and what to do. */
public record Problem(Severity severity, String file, String place, String value, String message, String remedy) {

    private static final int LONGEST_VALUE = 80;

    /** The problem as an error, whatever it was. */
    public Problem asError() {
        return new Problem(Severity.ERROR, file, place, value, message, remedy);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        String where = place.isEmpty() ? file : file + ": " + place;
        String found = value.isEmpty() ? "" : "\"" + shown(value) + "\" ";
        String prefix = isError() ? "" : "warning: ";
        return prefix + where + ": " + found + message + "; " + remedy;
    }

    private static String shown(String value) {
        String line = value.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\u2028\u2029]+", " ");
        int end = line.offsetByCodePoints(0, Math.min(LONGEST_VALUE, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
