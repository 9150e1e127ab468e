package verbatim.passage.others;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A file of what others found that is not read. */
public class OthersRefused extends Refused {

    OthersRefused(OthersRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
