package attache.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one conversation of a bank. */
final class ConversationReader {

    private final JsonNode root;

    ConversationReader(JsonNode root) {
        this.root = root;
    }

    Conversation conversation() throws BankFault {
        if (!root.isObject()) {
            throw new BankFault("is no JSON object; write one conversation a line");
        }
        List<BankTurn> turns = new ArrayList<>();
        for (JsonNode turn : list(root, "turns")) {
            turns.add(turn(turn, "turns[" + turns.size() + "]"));
        }
        if (turns.isEmpty()) {
            throw new BankFault("\"turns\" is empty or missing; write the questions there");
        }
        return new Conversation(text(root, "id"), text(root, "lang"), text(root, "kind"), turns);
    }

    private static BankTurn turn(JsonNode node, String place) throws BankFault {
        Verdict verdict = verdict(text(node, "verdict"), place);
        if (verdict == Verdict.ANSWER && !node.has("expect")) {
            throw new BankFault(place + " has no \"expect\"; say what the answer must hold");
        }
        List<List<Rule>> expect = new ArrayList<>();
        for (JsonNode group : list(node, "expect")) {
            expect.add(rules(group, place + ".expect[" + expect.size() + "]"));
        }
        return new BankTurn(text(node, "q"), verdict, expect, rules(node.path("forbid"), place + ".forbid"));
    }

    private static Verdict verdict(String name, String place) throws BankFault {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().toLowerCase(Locale.ROOT).equals(name)) {
                return verdict;
            }
        }
        String known = Stream.of(Verdict.values())
                .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new BankFault(place + ".verdict is \"" + name + "\"; use " + known);
    }

    private static List<Rule> rules(JsonNode node, String place) throws BankFault {
        if (node.isMissingNode()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw new BankFault(place + " is no list; write regular expressions in square brackets");
        }
        List<Rule> rules = new ArrayList<>();
        for (JsonNode regex : node) {
            rules.add(rule(regex, place + "[" + rules.size() + "]"));
        }
        return rules;
    }

    private static Rule rule(JsonNode node, String place) throws BankFault {
        if (!node.isTextual()) {
            throw new BankFault(place + " is no text; write a regular expression in quotes");
        }
        try {
            return new Rule(node.textValue());
        } catch (PatternSyntaxException wrong) {
            throw new BankFault(place + " is no regular expression (\"" + node.textValue() + "\": "
                    + wrong.getDescription() + "); mend it");
        }
    }

    private static JsonNode list(JsonNode node, String key) throws BankFault {
        JsonNode value = node.path(key);
        if (!value.isMissingNode() && !value.isArray()) {
            throw new BankFault("\"" + key + "\" is no list; put it in square brackets");
        }
        return value;
    }

    private static String text(JsonNode node, String key) throws BankFault {
        JsonNode value = node.path(key);
        if (!value.isTextual()) {
            throw new BankFault("\"" + key + "\" is missing or no text; write it in quotes");
        }
        return value.textValue();
    }
}
