package verbatim.passage;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verbatim.message.Refusal;
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

        /** Its "infinitive" can follow "before you". */
        @Override
        public Set<String> forms() {
            return Set.of("infinitive");
        }

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

    /** Where the step leads from here; empty where it is not allowed. */
    public Optional<CheckState> after(Step step) {
        return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(step));
    }

    /** Why a step is not allowed from here, of the passage that is called so. */
    Refusal refusal(Step step, String label) {
        return switch (step) {
            case TAKE -> Refusal.of(PassageRefusal.NOTHING_TO_TAKE, label, this);
            case ASK -> Refusal.of(PassageRefusal.NOT_IN_CHECK_TO_ASK, label, this);
            case ANSWER -> Refusal.of(PassageRefusal.NO_OPEN_QUESTION, label);
            case SUBMIT -> Refusal.of(PassageRefusal.NOT_IN_CHECK_TO_SUBMIT, label, this);
            case WITHDRAW, SEND_BACK, APPROVE -> Refusal.of(PassageRefusal.NOT_IN_REVIEW, label, this);
            case REOPEN -> Refusal.of(PassageRefusal.NOT_APPROVED, label, this);
            case DISMISS -> Refusal.of(PassageRefusal.NOT_DISMISSABLE, label, this);
            case RESTORE -> Refusal.of(PassageRefusal.NOT_DISMISSED, label);
        };
    }
}
