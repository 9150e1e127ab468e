package verbatim.cli;

/** What the person at the terminal reads of a failure: one line, without a stack trace. */
final class FailureLine {

    private FailureLine() {}

    /** The line: a {@link CommandFailed}'s own words, or else the first line of what lies at the bottom of it. */
    static String of(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandFailed) {
                return String.valueOf(cause.getMessage());
            }
            deepest = cause;
        }
        String message = deepest.getMessage();
        if (message == null || message.isBlank()) {
            return "Failed: " + deepest.getClass().getSimpleName();
        }
        return message.lines().filter(line -> !line.isBlank()).findFirst().orElse(message).strip();
    }
}
