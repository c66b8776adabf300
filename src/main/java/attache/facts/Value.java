package attache.facts;

/** What stands in a role of a fact. */
public sealed interface Value permits EntityValue, Figure, Period {}
