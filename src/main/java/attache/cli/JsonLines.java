package attache.cli;

import attache.dialogue.Answerer;
import attache.turn.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Answers one JSON object a line, in order; a line that cannot be answered gets an error in place of an answer. */
final class JsonLines {

    private final Answerer answerer;

    JsonLines(Answerer answerer) {
        this.answerer = answerer;
    }

    void answer(InputStream in, OutputStream out) {
        LineReader lines = new LineReader(in);
        try {
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                out.write(answer(line.get()));
                out.flush();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] answer(Line line) {
        QuestionJson read = QuestionJson.of(line);
        if (read.fault().isPresent()) {
            return ReplyJson.error(read.conversation(), read.fault().get(), line.number());
        }
        Question question = read.question();
        try {
            return ReplyJson.of(question.conversation(), answerer.reply(question));
        } catch (RuntimeException | StackOverflowError failure) {
            String fault =
                    "The question could not be answered (" + failure.getClass().getSimpleName() + ").";
            return ReplyJson.error(read.conversation(), fault, line.number());
        }
    }
}
