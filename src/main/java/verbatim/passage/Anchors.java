package verbatim.passage;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import verbatim.article.RevisionId;

interface Anchors extends Repository<Anchor, Anchor.Id> {

    Anchor save(Anchor anchor);

    /** How often the passage was marked in the revision. */
    @Query("select coalesce(max(a.id.number), 0) from Anchor a where a.id.passage = :passage and a.id.revision = :revision")
    int highestNumber(PassageId passage, RevisionId revision);
}
