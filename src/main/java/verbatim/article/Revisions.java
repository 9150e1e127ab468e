package verbatim.article;

import org.springframework.data.repository.Repository;

interface Revisions extends Repository<Revision, RevisionId> {

    Revision save(Revision revision);
}
