package attache.endtoend;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Tests through which one bot lives: after each of them it is well again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
abstract class OneBot {

    protected Stage stage;
    protected long chat = 1000;

    /** Sets the stage and starts the bot. */
    abstract Stage begin() throws IOException;

    @BeforeAll
    void start() throws IOException {
        stage = begin();
    }

    @AfterEach
    void the_bot_is_well_again() {
        stage.server().faults().clear();
        stage.isWell(++chat);
    }

    @AfterAll
    void stop() throws IOException {
        stage.close();
    }
}
