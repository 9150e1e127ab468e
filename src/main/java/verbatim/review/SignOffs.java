package verbatim.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import verbatim.article.ArticleId;

interface SignOffs extends Repository<SignOff, UUID> {

    SignOff save(SignOff signOff);

    /** The one that stands. */
    Optional<SignOff> findByArticleIdAndFallenAtIsNull(ArticleId article);
}
