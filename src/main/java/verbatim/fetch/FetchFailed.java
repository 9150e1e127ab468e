package verbatim.fetch;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A fetch that came to nothing: what the network or the server answered. */
public class FetchFailed extends Refused {

    FetchFailed(FetchRefusal code, Object... args) {
        super(List.of(Refusal.of(code, args)));
    }
}
