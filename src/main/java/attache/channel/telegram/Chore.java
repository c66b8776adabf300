package attache.channel.telegram;

/** A task that is done time and again: where it fails, that is told, and it is done again at its next time. */
final class Chore implements Runnable {

    private final Runnable task;
    private final Observer observer;

    Chore(Runnable task, Observer observer) {
        this.task = task;
        this.observer = observer;
    }

    @Override
    public void run() {
        try {
            task.run();
        } catch (RuntimeException failure) {
            // Thrown on, it would be the last time: a timer drops a task that fails.
            observer.storeFailed(failure);
        }
    }
}
