package attache.channel.telegram;

/** Who the bot is in Telegram; unknown until Telegram has told. */
final class Identity {

    private volatile long id;
    private volatile String name = "";

    void set(long newId, String newName) {
        id = newId;
        name = newName;
    }

    boolean is(Long person) {
        return person != null && person == id;
    }

    /** Whether a name, without its "@", is the bot's; any is while its own is unknown. */
    boolean isCalled(String other) {
        return name.isEmpty() || name.equalsIgnoreCase(other);
    }
}
