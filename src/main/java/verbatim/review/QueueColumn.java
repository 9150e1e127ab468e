package verbatim.review;

import java.util.Arrays;
import java.util.List;
import verbatim.message.Worded;

/** What the queue shows of a passage. Each person chooses which, and in which order. */
public enum QueueColumn implements Worded {
    STATUS,
    NUMBER,
    WORDS,
    SPEAKER,
    ARTICLE,
    FINDING,
    CHECKER,
    ASSIGNEE,
    CHANGED,
    DUE,
    KIND,
    PUBLICATION,
    LANGUAGE,
    REVIEWER;

    /** What everybody sees who has chosen nothing: on a common screen the words must have room to be read. */
    public static final List<QueueColumn> USUAL = List.of(STATUS, NUMBER, WORDS, SPEAKER, ARTICLE, FINDING, CHECKER, ASSIGNEE, DUE);

    /** Those that are called so, in their order; what none is called is left out. */
    public static List<QueueColumn> of(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(values()).filter(column -> column.name().equals(name)))
                .distinct()
                .toList();
    }
}
