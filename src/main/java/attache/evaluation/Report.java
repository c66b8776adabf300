package attache.evaluation;

import attache.turn.Reply;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The scores of one bank. */
public final class Report {

    /** What stands for the intent and the form where the bot failed. */
    private static final String FAILED = "(failed)";

    private final String bank;
    private final List<Judged> turns;

    Report(String bank, List<Judged> turns) {
        this.bank = bank;
        this.turns = List.copyOf(turns);
    }

    public String bank() {
        return bank;
    }

    /** The scores for people, in several lines. */
    public String text() {
        return ReportText.of(this);
    }

    /** The scores of several banks as one JSON object, by the banks' names. */
    public static String json(List<Report> reports) {
        return ReportJson.of(reports);
    }

    Tally all() {
        return Tally.of(turns);
    }

    Tally answerable() {
        return tally(verdict -> verdict == Verdict.ANSWER);
    }

    Tally unanswerable() {
        return tally(verdict -> verdict == Verdict.ABSTAIN || verdict == Verdict.EITHER);
    }

    Tally chat() {
        return tally(verdict -> verdict == Verdict.CHAT);
    }

    /** The share of the answers that are in the language they should be in, in percent. */
    double inLanguage() {
        List<Judged> answered = turns.stream().filter(Judged::isAnswered).toList();
        return Share.percent(answered.stream().filter(Judged::inLanguage).count(), answered.size());
    }

    Map<String, Tally> byKind() {
        return Tally.by(judged -> judged.conversation().kind(), turns);
    }

    Map<String, Tally> byForm() {
        return Tally.by(judged -> judged.reply().map(Reply::form).orElse(FAILED), turns);
    }

    /** By the intent that the bot took a question to be of; a bank does not say which it is of. */
    Map<String, Tally> byIntent() {
        return Tally.by(judged -> judged.reply().map(Reply::intent).orElse(FAILED), turns);
    }

    Confidences confidences() {
        return new Confidences(turns);
    }

    private Tally tally(Predicate<Verdict> group) {
        return Tally.of(turns.stream()
                .filter(judged -> group.test(judged.turn().verdict()))
                .toList());
    }
}
