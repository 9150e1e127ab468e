package verbatim.article;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;

/** Keeps in an article's history what stood beside its text and belongs to no part of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ArticleComments {

    private final ArticleChanges changes;
    private final Clock clock;

    ArticleComments(ArticleChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** Keeps them, with who brought them in. */
    public void keep(ArticleId article, List<String> comments, PersonId by) {
        changes.saveAll(comments.stream()
                .map(words -> new ArticleChange(article, ArticleField.COMMENT, null, ArticleValue.of(words), by, clock.instant()))
                .toList());
    }
}
