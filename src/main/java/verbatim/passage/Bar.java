package verbatim.passage;

import java.util.List;

/**
 * What keeps a step from being taken.
 *
 * @param sentences for the person who tries it, at least one
 */
public record Bar(Kind kind, List<String> sentences) {

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
        sentences = List.copyOf(sentences);
    }

    static Bar of(Kind kind, String sentence) {
        return new Bar(kind, List.of(sentence));
    }

    StepRefused refusal() {
        return new StepRefused(sentences);
    }
}
