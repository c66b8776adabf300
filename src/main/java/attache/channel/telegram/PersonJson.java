package attache.channel.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is kept of a person beside their conversations.
 *
 * @param language the code of the language that they chose
 */
record PersonJson(@JsonProperty String language) {}
