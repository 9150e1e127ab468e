package verbatim.passage;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SearchRecords extends Repository<SearchRecord, UUID> {

    SearchRecord save(SearchRecord searchRecord);
}
