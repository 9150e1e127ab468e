package verbatim.passage;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import verbatim.article.ArticleId;
import verbatim.source.SourceId;

interface Passages extends Repository<Passage, PassageId> {

    Passage save(Passage passage);

    /** Writes what was changed, so that reads by SQL in the same transaction see it. */
    void flush();

    /** To be changed: one change to a passage at a time, so that rules that look at its neighbours' rows hold. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Passage p where p.id = :id")
    Optional<Passage> findToChange(PassageId id);

    /** The same of several, in an order that is the same for all who do so. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Passage p where p.id in :ids order by p.id")
    List<Passage> findAllToChange(Collection<PassageId> ids);

    /** Those for which words of this source are proposed. */
    @Query("select p.id from Passage p where p.correction.source = :source")
    List<PassageId> correctedFrom(SourceId source);

    /** Those for which words were proposed of a source that has gone into another. */
    @Query("select p.id from Passage p where p.correction.cameFrom in :sources and p.correction.source <> :source")
    List<PassageId> correctedOnceFrom(Collection<SourceId> sources, SourceId source);

    @Query("select coalesce(max(p.number), 0) from Passage p where p.articleId = :article")
    int highestNumber(ArticleId article);
}
