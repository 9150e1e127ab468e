package verbatim.passage;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import verbatim.article.ArticleId;

interface Passages extends Repository<Passage, PassageId> {

    Passage save(Passage passage);

    /** Writes what was changed, so that reads by SQL in the same transaction see it. */
    void flush();

    /** To be changed: one change to a passage at a time, so that rules that look at its neighbours' rows hold. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Passage p where p.id = :id")
    Optional<Passage> findToChange(PassageId id);

    @Query("select coalesce(max(p.number), 0) from Passage p where p.articleId = :article")
    int highestNumber(ArticleId article);
}
