package attache.evaluation;

/** What is wrong with one line of a bank, and what to do about it. */
final class BankFault extends Exception {

    private static final long serialVersionUID = 1L;

    BankFault(String message) {
        super(message);
    }
}
