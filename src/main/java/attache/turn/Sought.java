package attache.turn;

import java.util.Locale;

/** The kind of thing that the words of a question seek: an answer without one is none. */
public enum Sought {
    /** A year, a day: an event that it fell into is no answer. */
    DATE,
    WHEN,
    /** A city, not merely a land or an area. */
    CITY,
    WHERE,
    WHO,
    /** Who somebody is: "who is …", where a body or a country is no answer if it is a post that is named. */
    PERSON,
    /** Somebody by an office or a trade, "which sculptor": only a person is an answer. */
    OFFICE,
    /** A province, not merely a place in one. */
    PROVINCE,
    LANGUAGE,
    WHY,
    NAME,
    NUMBER,
    COST,
    /** The words do not tell. */
    ANYTHING;

    /** What is missing where a fact holds no such thing, as the labels of phrases name it. */
    public String missing() {
        return switch (this) {
            case PROVINCE, CITY -> WHERE.missing();
            case PERSON, OFFICE -> WHO.missing();
            case DATE -> WHEN.missing();
            case LANGUAGE -> "";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
