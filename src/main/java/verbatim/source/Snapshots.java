package verbatim.source;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Snapshots extends Repository<Snapshot, SnapshotId> {

    Snapshot save(Snapshot snapshot);

    void flush();

    @Query("select coalesce(max(s.number), 0) from Snapshot s where s.sourceId = :source")
    int lastNumber(SourceId source);
}
