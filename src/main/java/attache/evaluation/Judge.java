package attache.evaluation;

import attache.turn.Outcome;
import attache.turn.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the replies to the turns of one bank. */
final class Judge {

    /** The longest answer, in characters: more is no answer but a recital. */
    static final int LONGEST = 450;

    /** The share of a bank's questions above which an answer that would do for all of them does for none. */
    private static final double STUFFED = 0.25;

    private static final int FEWEST_TO_TELL_STUFFED = 40;
    private static final Set<String> OFF_TOPIC = Set.of("offtopic", "adversarial", "chitchat");
    private static final String NO_WORD = "^[^" + PythonRegex.WORD + "]*";
    private static final Pattern SI = Pattern.compile(NO_WORD + "si[" + PythonRegex.SPACE + "]*[,:.;!]");
    private static final Pattern DOCH = Pattern.compile(NO_WORD + "doch(?![" + PythonRegex.WORD + "])");

    private final List<BankTurn> answerable;
    private final Map<String, Boolean> stuffed = new HashMap<>();

    Judge(Bank bank) {
        this.answerable = bank.conversations().stream()
                .flatMap(conversation -> conversation.turns().stream())
                .filter(turn -> turn.verdict() == Verdict.ANSWER && !turn.isAnchored())
                .toList();
    }

    /** @param given the reply; nothing where the bot failed */
    Judgement judge(Conversation conversation, BankTurn turn, Optional<Reply> given) {
        if (given.isEmpty()) {
            return Judgement.MISSED;
        }
        String text = withPlainYes(Folding.fold(given.get().text()), conversation.language());
        Outcome outcome = given.get().outcome();
        return switch (turn.verdict()) {
            case CHAT -> text.isEmpty() ? Judgement.MISSED : Judgement.RIGHT;
            case ABSTAIN -> abstained(conversation, turn, outcome, text);
            case EITHER -> outcome != Outcome.ANSWERED || fits(turn, text) ? Judgement.RIGHT : Judgement.WRONG;
            case ANSWER -> answered(turn, outcome, text);
        };
    }

    private static Judgement abstained(Conversation conversation, BankTurn turn, Outcome outcome, String text) {
        if (outcome == Outcome.ANSWERED || turn.isForbidden(text)) {
            return Judgement.WRONG;
        }
        boolean chats = outcome == Outcome.SMALLTALK && !OFF_TOPIC.contains(conversation.kind());
        return chats ? Judgement.WRONG : Judgement.RIGHT;
    }

    private Judgement answered(BankTurn turn, Outcome outcome, String text) {
        if (outcome != Outcome.ANSWERED) {
            return Judgement.MISSED;
        }
        return fits(turn, text) ? Judgement.RIGHT : Judgement.WRONG;
    }

    private boolean fits(BankTurn turn, String text) {
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST
                && !turn.isForbidden(text)
                && !turn.expect().isEmpty()
                && turn.isMetBy(text)
                && !stuffed.computeIfAbsent(text, this::isStuffed);
    }

    private boolean isStuffed(String text) {
        long met = answerable.stream().filter(turn -> turn.isMetBy(text)).count();
        return answerable.size() >= FEWEST_TO_TELL_STUFFED && met > STUFFED * answerable.size();
    }

    /** The yes that answers a negative question counts as the plain one. */
    private static String withPlainYes(String text, String language) {
        return switch (language) {
            case "fr" -> SI.matcher(text).replaceFirst("oui,");
            case "de" -> DOCH.matcher(text).replaceFirst("ja");
            default -> text;
        };
    }
}
