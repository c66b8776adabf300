package attache.channel.telegram;

import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * Lets updates in before others are answered: while many of them wait to be acknowledged, an answer waits a little, as Telegram sends again
 * what is not acknowledged in time and people do not.
 */
final class Courtesy {

    private static final int MANY = 8;
    private static final int LONGEST_MILLIS = 200;
    private static final int STEP_MILLIS = 2;

    private final IntSupplier waiting;

    /** @param waiting how many updates wait to be acknowledged */
    Courtesy(IntSupplier waiting) {
        this.waiting = waiting;
    }

    /** Waits as long as many updates wait, but not for long. */
    void give() {
        try {
            for (int waited = 0; waited < LONGEST_MILLIS && waiting.getAsInt() >= MANY; waited += STEP_MILLIS) {
                TimeUnit.MILLISECONDS.sleep(STEP_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
