package verbatim.account;

/**
 * The application was configured in a way in which it must not run. The message is one line that says what to change;
 * the command that starts the application prints it and ends.
 */
public class BadConfiguration extends RuntimeException {

    /** @param line what is wrong and what to set, in one line */
    public BadConfiguration(String line) {
        super(line);
    }
}
