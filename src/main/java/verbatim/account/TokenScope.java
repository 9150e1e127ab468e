package verbatim.account;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import verbatim.message.Worded;

/** What a program may do with a token, at most: its owner's role counts too. Each scope includes the ones before it. */
public enum TokenScope implements Worded {
    /** Reads articles, passages, sources and reports. */
    READ,
    /** Also takes articles and sources in, and checks and approves passages as its owner may. */
    WRITE,
    /** Also reads and changes the people of the desk. Without it an administrator's token is a reviewer's. */
    ADMIN;

    /** Its "description" says in a sentence what it lets in. */
    @Override
    public Set<String> forms() {
        return Set.of("description");
    }

    /** Whether this scope lets in what {@code needed} lets in. */
    public boolean includes(TokenScope needed) {
        return compareTo(needed) >= 0;
    }

    /** The name of the authority in Spring Security's terms, as in {@code SCOPE_READ}. */
    public String authority() {
        return "SCOPE_" + name();
    }

    /** The authorities of this scope and of those that it includes. */
    List<String> authorities() {
        return Arrays.stream(values()).filter(this::includes).map(TokenScope::authority).toList();
    }

    /** The role of somebody who acts by a token of this scope. */
    Role within(Role role) {
        return role == Role.ADMIN && !includes(ADMIN) ? Role.REVIEWER : role;
    }
}
