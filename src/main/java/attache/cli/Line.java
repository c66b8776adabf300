package attache.cli;

/** One line of input: where it stands, what it says, and whether it was longer than what is kept of it. */
record Line(long number, String text, boolean cut) {}
