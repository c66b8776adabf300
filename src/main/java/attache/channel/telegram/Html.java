package attache.channel.telegram;

/** Telegram's HTML. */
final class Html {

    /** How Telegram calls it. */
    static final String MODE = "HTML";

    private Html() {}

    /** A text with the three characters escaped that have a meaning. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The text that is left of HTML without its tags. */
    static String plain(String html) {
        return html.replaceAll("</?[a-zA-Z][^<>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
