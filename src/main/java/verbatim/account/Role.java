package verbatim.account;

import java.util.Set;
import verbatim.message.Worded;

/** What a person may do. Each role includes the ones before it. */
public enum Role implements Worded {
    /** Imports articles and checks passages. */
    EDITOR,
    /** Also approves or sends back what others submitted, and signs articles off. */
    REVIEWER,
    /** Also keeps people and settings, and may waive what blocks a sign-off. */
    ADMIN;

    /** Its "description" says in a sentence what it may do; its "noun" can stand in one. */
    @Override
    public Set<String> forms() {
        return Set.of("description", "noun");
    }

    /** Whether this role may do what {@code needed} may do. */
    public boolean includes(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** The name of the authority in Spring Security's terms, as in {@code ROLE_EDITOR}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
