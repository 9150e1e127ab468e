package verbatim.passage;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import verbatim.article.ArticleId;

interface Speakers extends Repository<Speaker, SpeakerId> {

    Speaker save(Speaker speaker);

    Optional<Speaker> findById(SpeakerId id);

    Optional<Speaker> findByArticleIdAndName(ArticleId article, String name);
}
