package attache.channel.telegram;

import attache.language.Language;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Tells people what is kept of them, gives it to them, and deletes it where they are sure. */
final class Privacy {

    private static final String FILE = "attache.json";

    private final PersonalData data;
    private final Texts texts;
    private final Tongues tongues;
    private final Duration retention;

    Privacy(PersonalData data, Texts texts, Tongues tongues, Duration retention) {
        this.data = data;
        this.texts = texts;
        this.tongues = tongues;
        this.retention = retention;
    }

    void tell(Occasion occasion, Response response) {
        Map<String, String> values = Map.of("days", Long.toString(retention.toDays()));
        say(occasion, texts.get(tongues.of(occasion.party()), "privacy", values), Optional.empty(), response);
    }

    void export(Occasion occasion, Response response) {
        Language language = tongues.of(occasion.party());
        JsonCall document = JsonCall.document(FILE, data.export(occasion.party().person()))
                .to(Long.toString(occasion.party().chat()))
                .with("caption", texts.get(language, "export"));
        if (occasion.party().key().topic() != 0) {
            document = document.with("message_thread_id", occasion.party().key().topic());
        }
        response.send(document.chat(), document);
    }

    void askWhetherToDelete(Occasion occasion, Response response) {
        Language language = tongues.of(occasion.party());
        long person = occasion.party().person();
        Keyboards keyboard = new Keyboards()
                .add(Keyboards.button(texts.get(language, "delete.yes"), new Press.Delete(person, true)))
                .add(Keyboards.button(texts.get(language, "delete.no"), new Press.Delete(person, false)));
        say(occasion, texts.get(language, "delete.sure"), Optional.of(keyboard), response);
    }

    void delete(Occasion occasion, boolean sure, Response response) {
        Language language = tongues.of(occasion.party());
        if (sure) {
            data.delete(response.change(), occasion.party().person());
        }
        say(occasion, texts.get(language, sure ? "delete.done" : "delete.kept"), Optional.empty(), response);
    }

    private static void say(Occasion occasion, String html, Optional<Keyboards> keyboard, Response response) {
        Postman.Letter letter = new Postman.Letter(html, occasion.replyTo(), keyboard.flatMap(Keyboards::markup));
        Postman.say(occasion.party(), letter, response);
    }
}
