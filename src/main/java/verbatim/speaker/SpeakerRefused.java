package verbatim.speaker;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A step on the desk's speakers that was not allowed. Nothing was changed. */
public class SpeakerRefused extends Refused {

    /** For one reason, which speaks of these. */
    public SpeakerRefused(SpeakerRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
