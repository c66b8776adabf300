package attache.facts;

/** The place in the source that a fact was taken from. */
public record SourcePlace(String section, int paragraph, int sentence) {}
