package verbatim.review.talk;

/**
 * Somebody who can be mentioned.
 *
 * @param typed what is typed to mention them: "@Ruth Okafor"
 */
public record Mentionable(String typed, String name, String username) {}
