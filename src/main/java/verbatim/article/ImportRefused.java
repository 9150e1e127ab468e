package verbatim.article;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** An article or a correction of its details that was not taken. */
public class ImportRefused extends Refused {

    /** @param reasons at least one */
    public ImportRefused(List<Refusal> reasons) {
        super(reasons);
    }
}
