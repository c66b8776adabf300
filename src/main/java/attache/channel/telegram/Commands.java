package attache.channel.telegram;

import attache.language.Language;
import java.util.Map;
import java.util.Optional;

/** Does what can be asked of the bot with a slash. */
final class Commands {

    /** What a link says after the bot's name that leads to what is kept of a person. */
    private static final String PRIVACY_LINK = "privacy";

    private final Texts texts;
    private final Tongues tongues;
    private final Guides guides;
    private final Topics topics;
    private final LanguageSwitch languages;
    private final LastReply lastReply;
    private final Privacy privacy;
    private final Identity identity;

    Commands(
            Texts texts,
            Tongues tongues,
            Guides guides,
            Topics topics,
            LanguageSwitch languages,
            LastReply lastReply,
            Privacy privacy,
            Identity identity) {
        this.texts = texts;
        this.tongues = tongues;
        this.guides = guides;
        this.topics = topics;
        this.languages = languages;
        this.lastReply = lastReply;
        this.privacy = privacy;
        this.identity = identity;
    }

    /** Whether a command is for this bot: others may be in a group. */
    boolean isMeant(BotCommand said, Party party) {
        return said.addressee().isPresent()
                ? identity.isCalled(said.addressee().get())
                : party.isPrivate() || Command.of(said.name()).isPresent();
    }

    /** @param meant the exchange of the message of the bot that the command replies to */
    void run(BotCommand said, Occasion occasion, Optional<ExchangeKey> meant, Response response) {
        Optional<Command> command = Command.of(said.name());
        Language language = tongues.of(occasion.party());
        if (command.isEmpty()) {
            String shown = Html.escaped("/" + said.name());
            say(occasion, texts.get(language, "unknown", Map.of("command", shown)), response);
        } else if (command.get().isPersonal() && !occasion.party().isPrivate()) {
            sayWhere(occasion, language, response);
        } else {
            run(command.get(), said.rest(), occasion, meant, response);
        }
    }

    private void run(Command command, String rest, Occasion occasion, Optional<ExchangeKey> meant, Response response) {
        switch (command) {
            case START -> start(occasion, rest, response);
            case HELP -> say(occasion, help(tongues.of(occasion.party())), response);
            case TOPICS -> topics.list(occasion, rest, response);
            case LANG -> languages.run(occasion, rest, response);
            case WHY -> lastReply.why(occasion, meant, response);
            case SOURCES -> lastReply.sources(occasion, meant, response);
            case PRIVACY -> privacy.tell(occasion, response);
            case EXPORT -> privacy.export(occasion, response);
            case DELETEMYDATA -> privacy.askWhetherToDelete(occasion, response);
        }
    }

    /** Begins where a link leads to, or from the start where it leads nowhere. */
    private void start(Occasion occasion, String link, Response response) {
        if (link.equals(PRIVACY_LINK)) {
            privacy.tell(occasion, response);
        } else if (!topics.show(occasion, link, response)) {
            topics.greet(occasion, response);
        }
    }

    private String help(Language language) {
        StringBuilder help = new StringBuilder(texts.get(language, "help", guides.values(language)));
        for (Command command : Command.values()) {
            help.append("\n/").append(command.word()).append(" – ");
            help.append(Html.escaped(texts.get(language, "command." + command.word())));
        }
        return help.toString();
    }

    private void sayWhere(Occasion occasion, Language language, Response response) {
        Keyboards keyboard = new Keyboards();
        identity.link(PRIVACY_LINK)
                .ifPresent(link -> keyboard.add(Keyboards.link(texts.get(language, "private.button"), link)));
        String html = texts.get(language, "private");
        Postman.say(occasion.party(), new Postman.Letter(html, occasion.replyTo(), keyboard.markup()), response);
    }

    private static void say(Occasion occasion, String html, Response response) {
        Postman.say(occasion.party(), new Postman.Letter(html, occasion.replyTo(), Optional.empty()), response);
    }
}
