package attache.intents;

import attache.language.Language;

/** One way to ask, with the label of what is asked: "value.where", "yesno", "said". */
public record Phrase(Language language, String label, String text) {}
