package verbatim.article;

import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of an import that is a job.
 *
 * @param value a version 7 UUID
 */
public record ImportId(UUID value) {

    static ImportId fresh() {
        return new ImportId(FreshId.next());
    }
}
