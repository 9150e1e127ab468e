package verbatim.passage;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SearchRecords extends Repository<SearchRecord, SearchId> {

    SearchRecord save(SearchRecord searchRecord);

    Optional<SearchRecord> findById(SearchId id);

    /** What was not withdrawn. */
    @Query("select r from SearchRecord r where r.passageId = :passage and r.withdrawnAt is null")
    List<SearchRecord> standing(PassageId passage);

    /** Whose search it is, without loading it. */
    @Query("select r.passageId from SearchRecord r where r.id = :id")
    Optional<PassageId> passageOf(SearchId id);
}
