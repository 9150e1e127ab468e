package verbatim.article;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** Somebody corrected the same article since it was read: nothing was saved. Carries what stands there now. */
public class DetailsChanged extends Refused {

    private final transient ArticleSheet current;

    /** @param current what stands there now */
    public DetailsChanged(ArticleSheet current) {
        super(List.of(Refusal.of(ImportRefusal.NEWER_DETAILS)));
        this.current = current;
    }

    /** What stands there now. */
    public ArticleSheet current() {
        return current;
    }
}
