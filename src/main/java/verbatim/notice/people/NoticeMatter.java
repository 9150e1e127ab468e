package verbatim.notice.people;

import java.util.Arrays;
import java.util.List;
import verbatim.message.Worded;

/** What a notice tells. Its sentence speaks of who did it (_ where nobody did), a headline, a passage's label (_ for none), how many, and in how many other articles. */
public enum NoticeMatter implements Worded {
    WORK_GIVEN(NoticeKind.ASSIGNED),
    /** Somebody took it for themselves. */
    WORK_TAKEN_OVER(NoticeKind.ASSIGNED),
    /** It was given to somebody else, or to whoever is free. */
    WORK_PASSED_ON(NoticeKind.ASSIGNED),
    WORK_WITHDRAWN(NoticeKind.ASSIGNED),
    /** It stays theirs, until another time. */
    WORK_DUE_MOVED(NoticeKind.ASSIGNED),
    SECOND_LOOK_GIVEN(NoticeKind.ASSIGNED),
    SECOND_LOOK_WITHDRAWN(NoticeKind.ASSIGNED),
    /** A second look came to another finding. */
    SECOND_LOOK_DIFFERS(NoticeKind.ASSIGNED),
    QUESTION_ANSWERED(NoticeKind.ANSWERED),
    THREAD_ANSWERED(NoticeKind.ANSWERED),
    /** Whom one asked in a thread says that they need not answer. */
    NO_ANSWER_COMES(NoticeKind.ANSWERED),
    SENT_BACK(NoticeKind.SENT_BACK),
    QUESTION_OVERDUE(NoticeKind.OVERDUE),
    WORK_OVERDUE(NoticeKind.OVERDUE),
    MENTIONED(NoticeKind.MENTIONED),
    /** What one needed not answer waits for one's answer after all. */
    ANSWER_NEEDED(NoticeKind.MENTIONED),
    SIGN_OFF_FELL(NoticeKind.SIGN_OFF_FELL);

    private final NoticeKind kind;

    NoticeMatter(NoticeKind kind) {
        this.kind = kind;
    }

    /** By which it is chosen. */
    public NoticeKind kind() {
        return kind;
    }

    /** The names of those of a kind, as the database keeps them. */
    static List<String> namesOf(NoticeKind kind) {
        return Arrays.stream(values()).filter(matter -> matter.kind == kind).map(Enum::name).toList();
    }
}
