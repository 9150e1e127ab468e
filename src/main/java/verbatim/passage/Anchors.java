package verbatim.passage;

import org.springframework.data.repository.Repository;

interface Anchors extends Repository<Anchor, Anchor.Id> {

    Anchor save(Anchor anchor);
}
