package verbatim.passage;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.source.confidence.MaskReading;

/** Whom the desk asked about passages and has no answer from yet; nobody of an article that is closed to whoever reads ({@link ClosedArticles}). */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class AskedOutside {

    private final JdbcClient jdbc;
    private final PassageReading reading;
    private final MaskReading masks;
    private final ClosedArticles closed;

    AskedOutside(JdbcClient jdbc, PassageReading reading, MaskReading masks, ClosedArticles closed) {
        this.closed = closed;
        this.jdbc = jdbc;
        this.reading = reading;
        this.masks = masks;
    }

    /** Of these passages, each once and as whoever reads may know them; nothing of a passage about which nobody was asked. */
    public Map<PassageId, List<String>> of(Collection<PassageId> passages) {
        var asked = new LinkedHashMap<PassageId, List<String>>();
        if (passages.isEmpty()) {
            return asked;
        }
        jdbc.sql("""
                        select q.passage_id, q.put_to from question q join passage p on p.id = q.passage_id
                        where q.passage_id = any(:ids) and q.answered_at is null and q.withdrawn_at is null and\s""" + ClosedArticles.NOT_CLOSED + """
                         order by q.asked_at, q.id""")
                .param("me", closed.me(), Types.OTHER)
                .param("ids", passages.stream().map(PassageId::value).toArray(UUID[]::new))
                .query(row -> {
                    add(asked, new PassageId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return masks.forMe().isEmpty() ? asked : shown(asked.keySet());
    }

    /** Who speaks in a confidential source is hidden by what else stands beside the passage. */
    private Map<PassageId, List<String>> shown(Collection<PassageId> passages) {
        var asked = new LinkedHashMap<PassageId, List<String>>();
        reading.cards(passages).forEach(card -> card.questions().stream()
                .filter(question -> question.answer() == null)
                .forEach(question -> add(asked, card.row().id(), question.putTo())));
        return asked;
    }

    private static void add(Map<PassageId, List<String>> asked, PassageId passage, String name) {
        var names = asked.computeIfAbsent(passage, none -> new ArrayList<>());
        if (!names.contains(name)) {
            names.add(name);
        }
    }
}
