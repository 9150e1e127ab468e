package verbatim.cli;

import java.util.Optional;
import verbatim.account.BadConfiguration;

/** What the person at the terminal reads of a failure: one line, without a stack trace. */
final class FailureLine {

    private FailureLine() {}

    /** The line: the failure's own words for a person, or else the first line of what lies at the bottom of it. */
    static String of(Throwable failure) {
        return ownWords(failure).orElseGet(() -> firstLine(deepest(failure)));
    }

    /** What somebody wrote for the person at the terminal, if anybody did. */
    static Optional<String> ownWords(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandFailed || cause instanceof BadConfiguration) {
                return Optional.ofNullable(cause.getMessage());
            }
        }
        return Optional.empty();
    }

    private static Throwable deepest(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            deepest = cause;
        }
        return deepest;
    }

    private static String firstLine(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .flatMap(message -> message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst())
                .orElse("failed with " + failure.getClass().getSimpleName());
    }
}
