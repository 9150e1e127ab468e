package verbatim.article;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Articles extends Repository<Article, ArticleId> {

    Article save(Article article);

    Optional<Article> findById(ArticleId id);
}
