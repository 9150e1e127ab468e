package verbatim.passage;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import verbatim.message.Worded;

/** What a change was about. */
public enum ChangeKind implements Worded {
    FOUND,
    MARKED,
    STATE,
    CHECKER,
    WORDS,
    /** What it is: a quote in marks, part of one, reported speech, a claim. */
    KIND,
    /** What kinds of check a claim asks for. */
    CLAIM_KINDS,
    FINDING,
    FLAGS,
    /** The words that should be printed instead. */
    CORRECTION,
    SPEAKER,
    EVIDENCE_ADDED,
    EVIDENCE_WITHDRAWN,
    SEARCH_RECORDED,
    SEARCH_WITHDRAWN,
    NOTE_WRITTEN,
    NOTE_EDITED,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    DISMISSAL_ASKED,
    DISMISSAL_REFUSED,
    SOURCE_MOVED,
    OCCASION_COVERED,
    DOUBT_RAISED,
    DOUBT_SETTLED,
    DOUBT_REOPENED,
    /** That readers may be told of a claim, and no more. */
    MADE_PUBLIC,
    NOT_PUBLIC,
    /** What must not be kept was erased from what stands beside it. */
    ERASED,
    /** A step was taken back, and all that it had changed. */
    UNDONE;

    /** Who made one of these is a hand in the result, and cannot be its second pair of eyes. */
    static final Set<ChangeKind> HAND_IN_THE_RESULT =
            Set.of(
                    MARKED, WORDS, KIND, FINDING, FLAGS, CORRECTION, SPEAKER, EVIDENCE_ADDED, EVIDENCE_WITHDRAWN, SEARCH_RECORDED,
                    SEARCH_WITHDRAWN, OCCASION_COVERED);

    /** Whether a doubt was raised, settled or opened again. */
    boolean isOfDoubt() {
        return this == DOUBT_RAISED || this == DOUBT_SETTLED || this == DOUBT_REOPENED;
    }

    /** Whether evidence came or went. */
    boolean isOfEvidence() {
        return this == EVIDENCE_ADDED || this == EVIDENCE_WITHDRAWN;
    }

    /** Whether it changes nothing of what was checked: only who is told of it. */
    boolean isOfReaders() {
        return this == MADE_PUBLIC || this == NOT_PUBLIC;
    }

    /** The names of {@link #HAND_IN_THE_RESULT}, as the database keeps them. */
    static Set<String> namesOfHands() {
        return Arrays.stream(values())
                .filter(HAND_IN_THE_RESULT::contains)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
