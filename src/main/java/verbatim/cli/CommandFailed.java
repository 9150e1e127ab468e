package verbatim.cli;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A command that cannot go on. The person at the terminal reads its one line, in English. */
public class CommandFailed extends Refused {

    private static final long serialVersionUID = 1L;

    /** A failure that its line explains in full. */
    CommandFailed(CommandRefusal code, Object... args) {
        this(Refusal.of(code, args));
    }

    /** A failure that its line explains in full. */
    CommandFailed(Refusal why) {
        super(List.of(why));
    }

    /** A failure whose cause belongs in the log. */
    CommandFailed(Throwable cause, CommandRefusal code, Object... args) {
        super(Refusal.of(code, args), cause);
    }
}
