package verbatim.review.bulk;

import java.util.List;
import verbatim.message.Refusal;
import verbatim.message.Refused;

/** A passage is somebody else's to check, and the person did not say that they take it over. */
class WorkOfAnother extends Refused {

    WorkOfAnother(String name) {
        super(List.of(Refusal.of(BulkRefusal.WORK_OF, name)));
    }
}
