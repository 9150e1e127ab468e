package verbatim.article;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of an article.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record ArticleId(UUID value) implements Serializable {

    static ArticleId fresh() {
        return new ArticleId(FreshId.next());
    }
}
