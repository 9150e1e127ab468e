package verbatim.passage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ImportRefusal;
import verbatim.article.ImportRefused;
import verbatim.article.RevisionId;
import verbatim.article.RevisionStored;
import verbatim.message.Refusal;
import verbatim.text.Span;

/**
 * Takes back what an edit did to an article's passages, where the article has the text before it again: all stand as they
 * stood, and what the edit brought is put aside.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CarryingBack {

    private final Passages passages;
    private final Anchors anchors;
    private final Anchoring anchoring;
    private final EditSteps steps;
    private final TakingBack takingBack;
    private final SpeakersInRecords inRecords;
    private final PassageReading reading;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CarryingBack(
            Passages passages,
            Anchors anchors,
            Anchoring anchoring,
            EditSteps steps,
            TakingBack takingBack,
            SpeakersInRecords inRecords,
            PassageReading reading,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passages = passages;
        this.anchors = anchors;
        this.anchoring = anchoring;
        this.steps = steps;
        this.takingBack = takingBack;
        this.inRecords = inRecords;
        this.reading = reading;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A passage, and where it stood before the edit.
     *
     * @param before empty where it did not
     */
    private record Standing(PassageId id, boolean removed, List<Span> before) {}

    /**
     * Takes it back.
     *
     * @param edit that is taken back
     * @throws ImportRefused if something was done on a passage since, or what the edit did is not known
     */
    void carry(RevisionStored stored, RevisionId edit) {
        passages.flush();
        requireUntouched(stored, edit);
        var back = steps.of(edit);
        var kept = new ArrayList<Anchoring.Placed>();
        var came = new ArrayList<Passage>();
        var now = clock.instant();
        for (var passage : standing(stored, edit)) {
            if (back.containsKey(passage.id())) {
                var entity = passages.findToChange(passage.id()).orElseThrow();
                Objects.requireNonNull(back.get(passage.id())).forEach(step -> takingBack.putBack(entity, step, stored.by(), now));
                if (passage.before().isEmpty()) {
                    entity.remove(now);
                } else {
                    anchors.save(entity.anchorIn(stored.revision(), passage.before(), stored.text()));
                }
                tell(entity);
            } else if (passage.before().isEmpty() != passage.removed()) {
                var entity = passages.findToChange(passage.id()).orElseThrow();
                turnBack(entity, passage, stored, now);
                tell(entity);
                if (passage.removed()) {
                    came.add(entity);
                }
            } else if (!passage.removed()) {
                kept.add(new Anchoring.Placed(passage.id(), passage.before()));
            }
        }
        anchoring.keep(kept, stored.revision(), stored.text());
        // Of what stood in no text nobody asked who is one with whom.
        inRecords.look(came, false, stored.by(), now);
        events.publishEvent(new PassagesChanged(stored.article(), Set.of()));
    }

    /** What the edit took out is back, and what it brought is put aside. */
    private void turnBack(Passage passage, Standing stood, RevisionStored stored, Instant now) {
        if (stood.removed()) {
            anchors.save(passage.comeBack(stored.revision(), stood.before(), stored.text(), now));
        } else {
            passage.remove(now);
        }
    }

    private void requireUntouched(RevisionStored stored, RevisionId edit) {
        var isUntouched = steps.isUntouched(edit, stored.article());
        if (isUntouched.isEmpty()) {
            throw new ImportRefused(List.of(Refusal.of(ImportRefusal.NO_EDIT_TO_TAKE_BACK)));
        }
        if (!isUntouched.get()) {
            var label = steps.workedOnLast(stored.article()).flatMap(reading::row).map(PassageRow::label).orElse("?");
            throw new ImportRefused(List.of(Refusal.of(ImportRefusal.EDIT_WORKED_ON, label)));
        }
    }

    private List<Standing> standing(RevisionStored stored, RevisionId edit) {
        Map<PassageId, List<Span>> before = new HashMap<>();
        jdbc.sql("""
                        select a.passage_id, a.fragments from anchor a join revision b on b.id = a.revision_id
                        join revision e on e.article_id = b.article_id and e.number = b.number + 1
                        where e.id = :edit order by a.number""")
                .param("edit", edit.value())
                .query(row -> {
                    before.put(new PassageId(row.getObject(1, UUID.class)), Spans.of((Integer[]) row.getArray(2).getArray()));
                });
        return jdbc.sql("select id, removed from passage where article_id = :article order by number")
                .param("article", stored.article().value())
                .query((row, n) -> {
                    var id = new PassageId(row.getObject(1, UUID.class));
                    return new Standing(id, row.getBoolean(2), before.getOrDefault(id, List.of()));
                })
                .list();
    }

    private void tell(Passage passage) {
        passages.flush();
        events.publishEvent(WorkChanged.of(passage, passage.history().written().getLast(), WorkChanged.Why.CHANGED));
    }
}
