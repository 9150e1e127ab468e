package verbatim.source;

import org.springframework.data.repository.Repository;

interface Sources extends Repository<Source, SourceId> {

    Source save(Source source);
}
