package verbatim.passage;

import java.util.List;
import java.util.Optional;
import verbatim.message.Refusal;
import verbatim.message.Worded;

/**
 * What keeps a step from being taken.
 *
 * @param refusals for the person who tries it, at least one
 */
public record Bar(Kind kind, List<Refusal> refusals) {

    /** Where it lies. */
    public enum Kind {
        /** The passage is not where the step begins. */
        STATE,
        /** The person's role does not allow it. */
        ROLE,
        /** Another person has to take it, or this one has to take the passage over first. */
        PERSON,
        /** Something has to be done first. */
        MISSING
    }

    /** Keeps the list from being changed later. */
    public Bar {
        refusals = List.copyOf(refusals);
    }

    static Bar of(Kind kind, Worded code, Object... args) {
        return new Bar(kind, List.of(Refusal.of(code, args)));
    }

    /** @throws StepRefused where something bars the step */
    static void requireNone(Optional<Bar> against) {
        against.ifPresent(bar -> {
            throw new StepRefused(bar.refusals);
        });
    }
}
