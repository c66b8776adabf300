package attache.dialogue;

import attache.facts.EntityValue;
import attache.facts.Fact;
import attache.facts.Facts;
import attache.facts.Property;
import attache.facts.Value;
import attache.nlu.Understander;
import attache.turn.Claim;
import attache.turn.Context;
import attache.turn.Side;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the thing of the list told last that a message points to: "the second one". */
final class Pointing {

    private final Facts facts;
    private final Understander understander;

    Pointing(Facts facts, Understander understander) {
        this.facts = facts;
        this.understander = understander;
    }

    /** The thing pointed to; {@code alone} where the message must say nothing else. */
    Optional<Claim.Named> at(String text, Understanding last, Context context, boolean alone) {
        List<String> told = told(last, context);
        return told.size() < 2
                ? Optional.empty()
                : understander.pointed(text, told, alone).map(id -> new Claim.Named(id, List.of(id), Side.OPEN, false));
    }

    /** The entities told of in the role asked for, in their order; where that is one alone, the longest list there is. */
    private List<String> told(Understanding last, Context context) {
        List<Fact> before =
                context.facts().stream().flatMap(id -> facts.fact(id).stream()).toList();
        List<String> asked = before.stream()
                .flatMap(fact -> fact.values(role(last, fact.property())).stream())
                .flatMap(Pointing::entity)
                .distinct()
                .toList();
        if (asked.size() > 1) {
            return asked;
        }
        return before.stream()
                .flatMap(fact -> fact.roles().values().stream())
                .map(values -> values.stream().flatMap(Pointing::entity).toList())
                .filter(values -> values.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** The role that a question asked for: the one named, or the property's own. */
    static String role(Understanding asked, Property property) {
        return property.roles().containsKey(asked.asks()) ? asked.asks() : property.asks();
    }

    private static Stream<String> entity(Value value) {
        return value instanceof EntityValue named ? Stream.of(named.entity()) : Stream.empty();
    }
}
