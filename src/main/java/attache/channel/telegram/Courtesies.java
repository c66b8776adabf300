package attache.channel.telegram;

import java.util.Optional;

/** Says lines that need nothing but a text. */
final class Courtesies {

    private final Texts texts;
    private final Tongues tongues;

    Courtesies(Texts texts, Tongues tongues) {
        this.texts = texts;
        this.tongues = tongues;
    }

    void say(String key, Occasion occasion, Response response) {
        String html = texts.get(tongues.of(occasion.party()), key);
        Postman.say(occasion.party(), new Postman.Letter(html, occasion.replyTo(), Optional.empty()), response);
    }
}
