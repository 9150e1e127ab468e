package verbatim.cli;

import org.jspecify.annotations.Nullable;

/** A command that cannot go on. The message is the one line that the person at the terminal reads. */
public class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A failure that its line explains in full. */
    public CommandFailed(String line) {
        super(line);
    }

    /** A failure whose cause belongs in the log. */
    public CommandFailed(String line, @Nullable Throwable cause) {
        super(line, cause);
    }
}
