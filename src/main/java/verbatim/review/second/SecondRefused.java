package verbatim.review.second;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** Nothing was drawn, kept or decided. */
public class SecondRefused extends Refused {

    SecondRefused(SecondRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
