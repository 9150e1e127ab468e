package verbatim.passage;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import verbatim.article.ArticleId;

interface Speakers extends Repository<Speaker, SpeakerId> {

    Speaker save(Speaker speaker);

    /** Adds a speaker, unless somebody else has just done so: whom the two named is one. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into speaker (id, article_id, name) values (:id, :article, :name) on conflict (article_id, name) do nothing""")
    void addIfNew(UUID id, UUID article, String name);

    Optional<Speaker> findById(SpeakerId id);

    Optional<Speaker> findByArticleIdAndName(ArticleId article, String name);
}
