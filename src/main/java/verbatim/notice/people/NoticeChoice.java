package verbatim.notice.people;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which notices a person wants where.
 *
 * @param address to which they are mailed; null where they are not
 * @param hour of the day at which a daily digest is sent, in the desk's time zone, 0 to 23
 */
public record NoticeChoice(@Nullable String address, Set<NoticeKind> inApp, Set<NoticeKind> byMail, Digest digest, int hour) {

    /** What holds for whoever has chosen nothing: all of them, each at once. */
    static final NoticeChoice ALL =
            new NoticeChoice(null, EnumSet.allOf(NoticeKind.class), EnumSet.allOf(NoticeKind.class), Digest.OFF, 7);

    /** Keeps the sets from being changed later. */
    public NoticeChoice {
        inApp = Set.copyOf(inApp);
        byMail = Set.copyOf(byMail);
    }
}
