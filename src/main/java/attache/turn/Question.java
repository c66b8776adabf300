package attache.turn;

import java.util.Optional;

/** What a person asked, in which conversation, and the language that the channel believes they speak. */
public record Question(String conversation, String text, Optional<String> languageHint) {}
