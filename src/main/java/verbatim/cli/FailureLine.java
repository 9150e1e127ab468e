package verbatim.cli;

import java.util.Optional;
import verbatim.account.BadConfiguration;
import verbatim.message.Refusal;
import verbatim.message.Refused;
import verbatim.message.Sentences;

/** What the person at the terminal reads of a failure: one line, without a stack trace. */
final class FailureLine {

    private FailureLine() {}

    /** The line: the failure's own words for a person, or else the first line of what lies at the bottom of it. */
    static String of(Throwable failure) {
        return ownWords(failure).map(Sentences.ENGLISH::of).orElseGet(() -> firstLine(deepest(failure)));
    }

    /** The same, to be spoken of in another refusal. */
    static Object about(Throwable failure) {
        return ownWords(failure).<Object>map(own -> own).orElseGet(() -> firstLine(deepest(failure)));
    }

    /** What is meant for the person at the terminal, if anything is. */
    static Optional<Refusal> ownWords(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandFailed || cause instanceof BadConfiguration) {
                return Optional.of(((Refused) cause).refusals().getFirst());
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
