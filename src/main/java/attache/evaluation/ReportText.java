package attache.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the scores of a bank for people. */
final class ReportText {

    private ReportText() {}

    static String of(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.bank() + ": " + totals(report));
        lines.add("  by kind:   " + tallies(report.byKind()));
        lines.add("  by form:   " + tallies(report.byForm()));
        lines.add("  by intent: " + faulty(report.byIntent()));
        lines.add("  wrong answers were taken for: " + wrong(report.byIntent()));
        lines.add("  " + confidences(report.confidences()));
        return String.join("\n", lines);
    }

    private static String totals(Report report) {
        Tally known = report.answerable();
        Tally unknown = report.unanswerable();
        Tally all = report.all();
        return "of " + known.turns() + " answerable right " + percent(known.right(), known.turns()) + ", wrong "
                + percent(known.wrong(), known.turns()) + ", missed " + percent(missed(known), known.turns()) + "; of "
                + unknown.turns() + " unanswerable refused " + percent(unknown.right(), unknown.turns()) + "; harm "
                + percent(all.wrong(), all.turns()) + " of " + all.turns() + " turns; language " + report.inLanguage()
                + " %; chat " + percent(report.chat().right(), report.chat().turns());
    }

    private static long missed(Tally tally) {
        return tally.turns() - tally.right() - tally.wrong();
    }

    private static String percent(long part, long whole) {
        return Share.percent(part, whole) + " %";
    }

    /** Intents are many, so that those without a fault are only counted. */
    private static String faulty(Map<String, Tally> intents) {
        Map<String, Tally> faulty = new LinkedHashMap<>(intents);
        faulty.values().removeIf(tally -> tally.right() == tally.turns());
        return (faulty.isEmpty() ? "" : tallies(faulty) + "; ") + (intents.size() - faulty.size()) + " without a fault";
    }

    private static String tallies(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(entry -> (entry.getKey().isEmpty() ? "(none)" : entry.getKey()) + " " + tally(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String tally(Tally tally) {
        return tally.right() + "/" + tally.turns() + (tally.wrong() == 0 ? "" : " (wrong " + tally.wrong() + ")");
    }

    private static String wrong(Map<String, Tally> intents) {
        String named = intents.entrySet().stream()
                .filter(entry -> entry.getValue().wrong() > 0)
                .map(entry -> entry.getKey() + " " + entry.getValue().wrong())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "none" : named;
    }

    private static String confidences(Confidences confidences) {
        return ReportJson.RISKS.stream()
                .map(risk ->
                        String.format(Locale.ROOT, "%.1f %% at risk %d %%", confidences.coverage(risk / 100.0), risk))
                .collect(Collectors.joining(
                        ", ", "coverage ", "; calibration error " + confidences.calibrationError() + " %"));
    }
}
