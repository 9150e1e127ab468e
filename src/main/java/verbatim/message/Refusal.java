package verbatim.message;

import java.util.Arrays;
import java.util.List;

/**
 * That a step is not allowed, and why: a code with what it speaks of. Two refusals are equal where both are, so that
 * a client of the REST interface or a test needs no sentence. What else is said of something, such as a warning or a part
 * of a line, is the same: a code with arguments.
 *
 * @param code a constant of the room that refuses
 * @param args what the sentence speaks of, in the order of its places {0}, {1}…: words of users, numbers, instants, enums
 *     that are {@link Worded} themselves, or lists of these
 */
public record Refusal(Worded code, List<Object> args) {

    /** Keeps a copy of the arguments. */
    public Refusal {
        args = List.copyOf(args);
    }

    /** A refusal that speaks of these. */
    public static Refusal of(Worded code, Object... args) {
        return new Refusal(code, Arrays.asList(args));
    }

    /** For logs: {@code ALREADY_APPROVED[Q2]}. No sentence for people. */
    @Override
    public String toString() {
        return args.isEmpty() ? code.name() : code.name() + args;
    }
}
