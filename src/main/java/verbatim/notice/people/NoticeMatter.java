package verbatim.notice.people;

import java.util.Arrays;
import java.util.List;
import verbatim.message.Worded;

/** What a notice tells. Its sentence speaks of who did it (_ where nobody did), a headline, a passage's label (_ for none), and how many. */
public enum NoticeMatter implements Worded {
    WORK_GIVEN(NoticeKind.ASSIGNED),
    SECOND_LOOK_GIVEN(NoticeKind.ASSIGNED),
    /** A second look came to another finding. */
    SECOND_LOOK_DIFFERS(NoticeKind.ASSIGNED),
    QUESTION_ANSWERED(NoticeKind.ANSWERED),
    THREAD_ANSWERED(NoticeKind.ANSWERED),
    SENT_BACK(NoticeKind.SENT_BACK),
    QUESTION_OVERDUE(NoticeKind.OVERDUE),
    WORK_OVERDUE(NoticeKind.OVERDUE),
    MENTIONED(NoticeKind.MENTIONED),
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
