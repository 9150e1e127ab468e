package verbatim.review.talk;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** Something that is not said in a thread, or not changed; nothing was changed. */
public class TalkRefused extends Refused {

    TalkRefused(TalkRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
