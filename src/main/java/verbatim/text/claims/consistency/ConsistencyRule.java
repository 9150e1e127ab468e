package verbatim.text.claims.consistency;

import java.util.List;
import verbatim.text.claims.reading.ReadText;

/** One thing that a text may say against itself. */
interface ConsistencyRule {

    /** What of it is found in that text. */
    List<Contradiction> in(ReadText text);
}
