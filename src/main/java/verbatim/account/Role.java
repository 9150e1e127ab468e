package verbatim.account;

/** What a person may do. Each role includes the ones before it. */
public enum Role {
    /** Imports articles and checks passages. */
    EDITOR,
    /** Also approves or sends back what others submitted, and signs articles off. */
    REVIEWER,
    /** Also keeps people and settings, and may waive what blocks a sign-off. */
    ADMIN;

    /** The role as it is called on the screen. */
    public String title() {
        return switch (this) {
            case EDITOR -> "Editor";
            case REVIEWER -> "Reviewer";
            case ADMIN -> "Administrator";
        };
    }

    /** What the role may do, in one sentence. */
    public String description() {
        return switch (this) {
            case EDITOR -> "Imports articles and checks quotes.";
            case REVIEWER -> "Also approves or sends back what others submitted, and signs articles off.";
            case ADMIN -> "Also keeps people and settings, and may waive what blocks a sign-off.";
        };
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
