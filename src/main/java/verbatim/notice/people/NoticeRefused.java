package verbatim.notice.people;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A choice that is not kept; nothing was changed. */
public class NoticeRefused extends Refused {

    NoticeRefused(NoticeRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
