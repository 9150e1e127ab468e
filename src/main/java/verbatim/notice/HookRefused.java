package verbatim.notice;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A step on a webhook that is not taken; nothing was changed. */
public class HookRefused extends Refused {

    HookRefused(HookRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
