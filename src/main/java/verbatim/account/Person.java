package verbatim.account;

import java.io.Serializable;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A person as the other rooms see one.
 *
 * @param username what one signs in with, lower case
 * @param name the name shown beside what the person did
 * @param active whether the person may sign in
 */
public record Person(PersonId id, String username, String name, Role role, boolean active) implements Serializable {

    /** One or two letters that stand for somebody of this name where there is little room. */
    public static String initials(String name) {
        var words = name.strip().split("\\s+");
        return IntStream.of(0, words.length - 1)
                .distinct()
                .mapToObj(i -> words[i].substring(0, words[i].offsetByCodePoints(0, 1)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
