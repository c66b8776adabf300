package attache.dialogue;

import attache.nlu.Understander;
import attache.turn.Claim;
import attache.turn.Understanding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds which of the things offered a message picks: by its place, its number, or its name. */
final class Picks {

    private final Understander understander;

    Picks(Understander understander) {
        this.understander = understander;
    }

    /** The choice that a message picks; empty where it picks none, or may pick several. */
    Optional<String> pick(String text, List<String> choices) {
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        return understander.pointed(text, choices, true).or(() -> named(text, choices));
    }

    private Optional<String> named(String text, List<String> choices) {
        Understanding said = understander.understand(text);
        Set<String> entities = named(said);
        if (!said.cues().bare() || entities.isEmpty()) {
            return Optional.empty();
        }
        List<String> fitting = choices.stream()
                .filter(choice ->
                        named(understander.understand(choice)).stream().anyMatch(entities::contains))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Set<String> named(Understanding said) {
        return said.claims(Claim.Named.class).stream()
                .flatMap(claim -> claim.entities().stream())
                .collect(Collectors.toSet());
    }
}
