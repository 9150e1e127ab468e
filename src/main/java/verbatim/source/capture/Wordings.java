package verbatim.source.capture;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import verbatim.text.wording.SharedWording;

/**
 * What is known of the wording of each snapshot, computed when it is captured, so that nobody who waits for an answer or
 * holds a lock has to read its text. Snapshots of before, and of before the rules changed, are read once after a start,
 * one after the other.
 */
@Component
public class Wordings {

    private static final Logger LOG = LoggerFactory.getLogger(Wordings.class);

    /** Characters read of a text: more than the words that are compared take in any language with words. */
    private static final int MOST_READ = 500_000;

    private final JdbcClient jdbc;

    Wordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reads a text: slow, so that nobody should wait for it with a lock. */
    static SharedWording read(String text) {
        return SharedWording.of(text.substring(0, Math.min(text.length(), MOST_READ)));
    }

    /** What is known of a snapshot; empty while it has still to be read. */
    public Optional<SharedWording> of(SnapshotId snapshot) {
        return jdbc.sql("select runs from snapshot_wording where snapshot_id = :id and rules = :rules")
                .param("id", snapshot.value())
                .param("rules", SharedWording.RULES)
                .query((row, n) -> SharedWording.ofNumbers(
                        Arrays.stream((Long[]) row.getArray(1).getArray()).mapToLong(Long::longValue).toArray()))
                .optional();
    }

    void keep(SnapshotId snapshot, SharedWording wording) {
        jdbc.sql("""
                        insert into snapshot_wording (snapshot_id, rules, runs) values (:id, :rules, :runs)
                        on conflict (snapshot_id) do update set rules = excluded.rules, runs = excluded.runs""")
                .param("id", snapshot.value())
                .param("rules", SharedWording.RULES)
                .param("runs", Arrays.stream(wording.numbers()).boxed().toArray(Long[]::new))
                .update();
    }

    @EventListener(ApplicationReadyEvent.class)
    void readInTheBackground() {
        Thread.ofPlatform().daemon().name("read wordings").start(() -> {
            try {
                readMissing();
            } catch (DataAccessException fault) {
                LOG.error("Not all texts could be read for the count of independent sources; the next start goes on", fault);
            }
        });
    }

    /** Reads the snapshots of which nothing is known yet, each in a transaction of its own. */
    public void readMissing() {
        for (var next = missing(); next.isPresent(); next = missing()) {
            var id = next.get();
            // The beginning alone, one text at a time: nothing holds, nor waits for, the whole of a hundred books.
            jdbc.sql("select left(text, :most) from snapshot where id = :id")
                    .param("most", MOST_READ)
                    .param("id", id.value())
                    .query(String.class)
                    .optional()
                    .ifPresent(text -> keep(id, read(text)));
        }
    }

    private Optional<SnapshotId> missing() {
        return jdbc.sql("""
                        select t.id from snapshot t where not exists (
                            select 1 from snapshot_wording w where w.snapshot_id = t.id and w.rules = :rules)
                        order by t.captured_at desc limit 1""")
                .param("rules", SharedWording.RULES)
                .query(UUID.class)
                .optional()
                .map(SnapshotId::new);
    }
}
