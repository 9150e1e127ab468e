package verbatim.review.views;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A view was not saved, and nothing was changed. */
public class ViewRefused extends Refused {

    ViewRefused(ViewRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
