package attache.storage;

import java.time.Instant;

/**
 * One entry of a mailbox.
 *
 * @param key its place in the order of arrival
 * @param lane what must keep its order: letters of one lane are dealt with one after the other
 * @param at when it arrived
 */
public record Letter(String key, String lane, Instant at) {}
