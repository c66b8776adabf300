package attache.dialogue;

import attache.facts.Fact;
import attache.turn.Answer;
import attache.turn.Claim;
import attache.turn.Guess;
import attache.turn.Understanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of a question at each stage, for people and for programs. */
final class Explanation {

    private final Map<String, String> stages;

    private Explanation(Map<String, String> stages) {
        this.stages = stages;
    }

    static Explanation of(Dialogue.Turn turn) {
        Understanding asked = turn.asked();
        Map<String, String> stages = new LinkedHashMap<>();
        stages.put("language", asked.language().code());
        stages.put("clause", asked.clause());
        stages.put(
                "corrections",
                listed(asked.corrections().entrySet().stream()
                        .map(entry -> entry.getKey() + " → " + entry.getValue())
                        .sorted()
                        .toList()));
        stages.put(
                "guesses",
                listed(asked.guesses().stream().map(Explanation::guess).toList()));
        stages.put("intent", asked.intent());
        stages.put("form", asked.form().json());
        stages.put("asks", asked.asks());
        stages.put(
                "claims", listed(asked.claims().stream().map(Explanation::claim).toList()));
        stages.put(
                "background",
                listed(asked.background().stream().map(Explanation::claim).toList()));
        stages.put(
                "follow-up", turn.first().intent().equals(asked.intent()) ? "" : "completed from the question before");
        stages.put("confidence", String.format(Locale.ROOT, "%.3f", asked.confidence()));
        stages.put("accepted", Boolean.toString(asked.accepted()));
        stages.put("decision", decision(turn.answer()));
        stages.put("facts", listed(turn.reply().facts()));
        stages.put("reply", turn.reply().text());
        return new Explanation(stages);
    }

    private static String guess(Guess guess) {
        return String.format(Locale.ROOT, "%s %.3f", guess.intent(), guess.probability());
    }

    private static String claim(Claim claim) {
        if (claim instanceof Claim.Named named) {
            return "\"" + claim.said() + "\" names " + String.join("/", named.entities()) + " ("
                    + named.side().name().toLowerCase(Locale.ROOT) + ")";
        }
        if (claim instanceof Claim.Qualified word) {
            return "\"" + claim.said() + "\" qualifies: "
                    + word.qualifier().name().toLowerCase(Locale.ROOT);
        }
        return "\"" + claim.said() + "\" is "
                + (claim instanceof Claim.Dated ? "a date" : claim instanceof Claim.Counted ? "a number" : "unknown");
    }

    private static String decision(Answer answer) {
        if (answer instanceof Answer.Found found) {
            return "answers (" + found.stance().name().toLowerCase(Locale.ROOT) + ")";
        }
        if (answer instanceof Answer.NotKnown notKnown) {
            return "declines: the facts do not hold it"
                    + (notKnown.what().isEmpty() ? "" : " (" + notKnown.what() + ")") + "; near: "
                    + notKnown.near().stream().map(Fact::id).collect(Collectors.joining(", "));
        }
        if (answer instanceof Answer.Which) {
            return "asks which one is meant";
        }
        if (answer instanceof Answer.Overview) {
            return "gives an overview";
        }
        if (answer instanceof Answer.Unclear) {
            return "offers topics: what was meant is not clear";
        }
        return answer instanceof Answer.Reckoned ? "reckons" : "replies with the intent's own sentence";
    }

    private static String listed(List<String> items) {
        return String.join("; ", items);
    }

    /** One stage a line. */
    String text() {
        return stages.entrySet().stream()
                .filter(stage -> !stage.getValue().isEmpty())
                .map(stage -> String.format("%-12s %s", stage.getKey(), stage.getValue()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    /** One JSON object. */
    String json() {
        return ExplanationJson.of(stages);
    }
}
