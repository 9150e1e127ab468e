package verbatim.article;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ArticleChanges extends Repository<ArticleChange, UUID> {

    List<ArticleChange> saveAll(Iterable<ArticleChange> changes);
}
