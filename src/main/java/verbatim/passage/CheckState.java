package verbatim.passage;

import java.util.Map;
import java.util.Optional;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/** How far the check of a passage has come: the first of the three axes. {@link Status} is derived from it. */
public enum CheckState implements Worded {
    /** Nobody has begun. */
    UNCHECKED,
    /** A checker is at it. */
    IN_CHECK,
    /** A question was put to somebody and waits for the answer. */
    QUERY,
    /** A finding waits for the second person. */
    SUBMITTED,
    /** The second person agreed. */
    APPROVED,
    /** Found to be nothing that is checked. */
    DISMISSED;

    /** A step from one state to another, by a person or by the system. */
    public enum Step implements Worded {
        /** The checker takes the passage, or makes the first change. */
        TAKE,
        /** The checker puts a question to somebody. */
        ASK,
        /** The answer came, or it is known that none comes. */
        ANSWER,
        /** The checker hands the finding to the second person. */
        SUBMIT,
        /** The checker, or a change to words, finding or evidence, takes it back. */
        WITHDRAW,
        /** The reviewer does not agree. */
        SEND_BACK,
        /** The reviewer agrees. */
        APPROVE,
        /** A reviewer, or a revision that changes the words, opens approved work again. */
        REOPEN,
        /** The checker finds nothing to check in it. */
        DISMISS,
        /** Brings back a dismissed passage that had been begun. */
        RESTORE;

        /** What somebody did who took the step, to stand after a name. */
        public String words() {
            return Sentences.ENGLISH.of(this);
        }
    }

    private static final Map<CheckState, Map<Step, CheckState>> TABLE = Map.of(
            UNCHECKED, Map.of(Step.TAKE, IN_CHECK, Step.DISMISS, DISMISSED),
            IN_CHECK, Map.of(Step.ASK, QUERY, Step.SUBMIT, SUBMITTED, Step.DISMISS, DISMISSED),
            QUERY, Map.of(Step.ANSWER, IN_CHECK, Step.DISMISS, DISMISSED),
            SUBMITTED,
                    Map.of(
                            Step.WITHDRAW, IN_CHECK,
                            Step.SEND_BACK, IN_CHECK,
                            Step.APPROVE, APPROVED,
                            Step.DISMISS, DISMISSED),
            APPROVED, Map.of(Step.REOPEN, IN_CHECK),
            DISMISSED, Map.of(Step.RESTORE, IN_CHECK));

    /** As shown to people. */
    public String words() {
        return Sentences.ENGLISH.of(this);
    }

    /** Where the step leads from here; empty where it is not allowed. */
    public Optional<CheckState> after(Step step) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(step));
    }

    /** Why a step is not allowed from here, in a sentence for the person who tried. */
    String refusal(Step step, String label) {
        return switch (step) {
            case TAKE -> "%s is %s: there is nothing to take.".formatted(label, words());
            case ASK -> "%s is %s: a question can be asked only while it is in check.".formatted(label, words());
            case ANSWER -> "No question about %s is open.".formatted(label);
            case SUBMIT -> "%s is %s: only what is in check can be submitted.".formatted(label, words());
            case WITHDRAW, SEND_BACK, APPROVE -> "%s is %s: it is not waiting for review.".formatted(label, words());
            case REOPEN -> "%s is %s: only approved work is opened again.".formatted(label, words());
            case DISMISS -> "%s is %s: it cannot be dismissed now.".formatted(label, words());
            case RESTORE -> "%s is not dismissed.".formatted(label);
        };
    }
}
