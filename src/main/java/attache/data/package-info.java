/**
 * Reads the files of the data folders into trees that know where each value stands, and collects every fault.
 * Start at {@link attache.data.DataFolder} and {@link attache.data.Field}. Knows nothing of facts and intents.
 * May import nothing.
 */
package attache.data;
