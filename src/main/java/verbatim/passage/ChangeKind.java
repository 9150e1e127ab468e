package verbatim.passage;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a change was about. */
public enum ChangeKind {
    FOUND("found"),
    MARKED("marked by hand"),
    STATE("state"),
    CHECKER("checker"),
    WORDS("words"),
    FINDING("finding"),
    FLAGS("flags"),
    SPEAKER("speaker"),
    EVIDENCE_ADDED("evidence added"),
    EVIDENCE_WITHDRAWN("evidence withdrawn"),
    SEARCH_RECORDED("search recorded"),
    SEARCH_WITHDRAWN("search withdrawn"),
    NOTE_WRITTEN("note"),
    QUESTION_ASKED("question"),
    QUESTION_ANSWERED("answer"),
    DISMISSAL_ASKED("asked to dismiss"),
    DISMISSAL_REFUSED("dismissal refused");

    /** Who made one of these is a hand in the result, and cannot be its second pair of eyes. */
    static final Set<ChangeKind> HAND_IN_THE_RESULT =
            Set.of(
                    MARKED, WORDS, FINDING, FLAGS, SPEAKER, EVIDENCE_ADDED, EVIDENCE_WITHDRAWN, SEARCH_RECORDED, SEARCH_WITHDRAWN);

    private final String words;

    ChangeKind(String words) {
        this.words = words;
    }

    /** As shown to people. */
    public String words() {
        return words;
    }

    /** The names of {@link #HAND_IN_THE_RESULT}, as the database keeps them. */
    static Set<String> namesOfHands() {
        return Arrays.stream(values())
                .filter(HAND_IN_THE_RESULT::contains)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
