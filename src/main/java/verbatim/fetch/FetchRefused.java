package verbatim.fetch;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A fetch that Verbatim does not make: the address is none that it calls, or calling out is switched off. */
public class FetchRefused extends Refused {

    FetchRefused(FetchRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }

    /** The same for an address that a page redirects to. */
    FetchRefused redirectedTo(String where) {
        return new FetchRefused(FetchRefusal.REDIRECT_NOT_FOLLOWED, where, refusals().getFirst());
    }
}
