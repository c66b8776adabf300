package attache.data;

/** One file of the data: the name by which problems call it, its own name, and its content. */
public record DataFile(String shownName, String name, byte[] content) {}
