package verbatim.account;

/**
 * A person as the other rooms see one.
 *
 * @param username what one signs in with, lower case
 * @param name the name shown beside what the person did
 * @param active whether the person may sign in
 */
public record Person(PersonId id, String username, String name, Role role, boolean active) {

    /** One or two letters that stand for the person where there is little room. */
    public String initials() {
        var parts = name.strip().split("\\s+");
        var first = parts[0].substring(0, parts[0].offsetByCodePoints(0, Math.min(1, parts[0].length())));
        if (parts.length == 1) {
            return first.toUpperCase(java.util.Locale.ROOT);
        }
        var last = parts[parts.length - 1];
        return (first + last.substring(0, last.offsetByCodePoints(0, 1))).toUpperCase(java.util.Locale.ROOT);
    }
}
