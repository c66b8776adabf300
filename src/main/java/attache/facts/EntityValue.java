package attache.facts;

/** An entity in a role, by its id. */
public record EntityValue(String entity) implements Value {}
