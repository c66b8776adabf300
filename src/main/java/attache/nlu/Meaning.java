package attache.nlu;

import attache.turn.Form;

/** What a text is about, the way it asks, and the role wanted. */
record Meaning(String intent, Form form, String asks) {}
