package verbatim.passage;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.source.SourceId;
import verbatim.source.capture.PageBack;
import verbatim.source.capture.PageGone;

/**
 * Doubts what rests on a source whose page is gone, approved work too, and lets its sign-off fall; and settles that where the page
 * is there again.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GonePages {

    private final Passages passages;
    private final PassageWork work;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    GonePages(Passages passages, PassageWork work, CurrentPerson currentPerson, JdbcClient jdbc, Clock clock) {
        this.passages = passages;
        this.work = work;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is done to a passage for a piece of its evidence. */
    private interface Change {
        void apply(Passage passage, EvidenceId piece, PersonId by, Instant at);
    }

    @EventListener
    void pageGone(PageGone event) {
        citing(event.source(), (passage, piece, by, at) -> passage.doubt(new DoubtMatter.PageIsGone(event.since()), piece, null, at));
    }

    @EventListener
    void pageBack(PageBack event) {
        citing(event.source(), Passage::pageBack);
    }

    private void citing(SourceId source, Change change) {
        var by = currentPerson.require().id();
        var at = clock.instant();
        // In the order in which they are locked; they are locked already by whoever tells of it.
        pieces(source).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(id -> id.value().toString())))
                .forEach(cited -> passages.findToChange(cited.getKey()).ifPresent(passage -> {
                    cited.getValue().forEach(piece -> change.apply(passage, piece, by, at));
                    work.announce(passage);
                    passages.flush();
                    work.changed(passage, WorkChanged.Why.CHANGED);
                }));
    }

    /** What stands of evidence from a source, by passage; of those that are not in their article now too, which may come back. */
    private Map<PassageId, List<EvidenceId>> pieces(SourceId source) {
        return jdbc.sql("select id, passage_id from evidence where source_id = :source and withdrawn_at is null order by id")
                .param("source", source.value())
                .query((row, n) -> Map.entry(
                        new PassageId(row.getObject("passage_id", UUID.class)), new EvidenceId(row.getObject("id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
