package verbatim.passage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import verbatim.article.ArticleReading;
import verbatim.article.RevisionId;
import verbatim.article.RevisionStored;
import verbatim.text.Span;
import verbatim.text.carry.Carried;
import verbatim.text.carry.Carrying;

/**
 * Carries an article's passages over to its next edit, in the transaction that stores it: those whose words are kept keep all
 * that was done on them, changed ones open again, those that the text does not hold any more stand aside and are back where
 * their words return, and new quotes become new passages.
 */
@Service
class CarryingOver {

    private final Passages passages;
    private final Anchors anchors;
    private final Anchoring anchoring;
    private final EditSteps steps;
    private final CarryingBack back;
    private final QuoteFinding finding;
    private final CommentNotes comments;
    private final SpeakersInRecords inRecords;
    private final ArticleReading articles;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CarryingOver(
            Passages passages,
            Anchors anchors,
            Anchoring anchoring,
            EditSteps steps,
            CarryingBack back,
            QuoteFinding finding,
            CommentNotes comments,
            SpeakersInRecords inRecords,
            ArticleReading articles,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.passages = passages;
        this.anchors = anchors;
        this.anchoring = anchoring;
        this.steps = steps;
        this.back = back;
        this.finding = finding;
        this.comments = comments;
        this.inRecords = inRecords;
        this.articles = articles;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A passage as it stood until now. */
    private record Standing(PassageId id, PassageKind kind, RevisionId revision, List<Span> fragments, boolean removed) {}

    @EventListener
    @Order(ClaimFinding.BEFORE)
    void carry(RevisionStored stored) {
        var before = stored.before();
        if (before == null) {
            return;
        }
        if (stored.takesBack() != null) {
            back.carry(stored, stored.takesBack());
            return;
        }
        passages.flush();
        var standing = standing(stored);
        var places = new Places();
        var changed = new HashSet<PassageId>();
        var now = clock.instant();
        var kept = new ArrayList<Anchoring.Placed>();
        var present = standing.stream().filter(each -> !each.removed()).toList();
        carried(present, before, stored.text()).forEach((passage, to) -> {
            switch (to.fate()) {
                case UNCHANGED, MOVED -> {
                    kept.add(new Anchoring.Placed(passage.id(), to.spans()));
                    places.take(passage.id(), passage.kind(), to.spans());
                }
                case CHANGED -> {
                    var entity = passages.findToChange(passage.id()).orElseThrow();
                    var stood = entity.stood();
                    anchors.save(entity.edited(stored.revision(), to.spans(), stored.text(), now));
                    places.take(passage.id(), passage.kind(), to.spans());
                    tell(entity, WorkChanged.Why.CHANGED, changed);
                    steps.keep(entity.takeback(stood, stored.by(), 0));
                }
                case REMOVED -> {
                    var entity = passages.findToChange(passage.id()).orElseThrow();
                    entity.remove(now);
                    tell(entity, WorkChanged.Why.CHANGED, changed);
                }
            }
        });
        anchoring.keep(kept, stored.revision(), stored.text());
        bringBack(standing, stored, places, now, changed);
        changed.addAll(finding.findBeside(stored, places));
        comments.write(stored);
        passages.flush();
        steps.through(stored.revision(), stored.article());
        // The article as a whole: whoever has it open reads all of it anew.
        events.publishEvent(new PassagesChanged(stored.article(), Set.of()));
    }

    private List<Standing> standing(RevisionStored stored) {
        return jdbc.sql("select id, kind, revision_id, fragments, removed from passage where article_id = :article order by number")
                .param("article", stored.article().value())
                .query((row, n) -> new Standing(
                        new PassageId(row.getObject("id", UUID.class)),
                        PassageKind.valueOf(row.getString("kind")),
                        new RevisionId(row.getObject("revision_id", UUID.class)),
                        Spans.of((Integer[]) row.getArray("fragments").getArray()),
                        row.getBoolean("removed")))
                .list();
    }

    private Map<Standing, Carried> carried(List<Standing> those, RevisionId from, String text) {
        var to = Carrying.carry(articles.text(from), text, those.stream().map(Standing::fragments).toList());
        var carried = new LinkedHashMap<Standing, Carried>();
        for (int i = 0; i < those.size(); i++) {
            carried.put(those.get(i), to.get(i));
        }
        return carried;
    }

    private void tell(Passage passage, WorkChanged.Why why, Set<PassageId> changed) {
        passages.flush();
        changed.add(passage.id());
        events.publishEvent(WorkChanged.of(passage, passage.history().written().getLast(), why));
    }

    /** Those that an earlier edit took out, where their very words stand again and are nobody else's. */
    private void bringBack(
            List<Standing> standing, RevisionStored stored, Places places, Instant now, Set<PassageId> changed) {
        var back = new ArrayList<Passage>();
        var byRevision = new TreeMap<UUID, List<Standing>>();
        standing.stream()
                .filter(Standing::removed)
                .forEach(each -> byRevision.computeIfAbsent(each.revision().value(), none -> new ArrayList<>()).add(each));
        byRevision.forEach((revision, gone) -> carried(gone, new RevisionId(revision), stored.text()).forEach((passage, to) -> {
            if (to.fate().kept() && places.hasRoom(passage.kind(), to.spans())) {
                var entity = passages.findToChange(passage.id()).orElseThrow();
                anchors.save(entity.comeBack(stored.revision(), to.spans(), stored.text(), now));
                places.take(passage.id(), passage.kind(), to.spans());
                tell(entity, WorkChanged.Why.OPEN_AGAIN, changed);
                back.add(entity);
            }
        }));
        // Of what stood in no text nobody asked who is one with whom.
        inRecords.look(back, false, stored.by(), now);
    }

    /** Where passages stand in the new text, so that what is found there becomes none a second time. */
    static final class Places {

        private record Taken(PassageId id, PassageKind kind, List<Span> spans) {}

        private final Map<Integer, List<Taken>> byBlock = new HashMap<>();

        /** Passages are looked for where they stand: a large desk has thousands in one text. */
        private static final int BLOCK = 1024;

        void take(PassageId id, PassageKind kind, List<Span> spans) {
            var place = new Taken(id, kind, spans);
            blocks(spans).forEach(block -> byBlock.computeIfAbsent(block, none -> new ArrayList<>()).add(place));
        }

        private static Set<Integer> blocks(List<Span> spans) {
            var blocks = new HashSet<Integer>();
            for (var span : spans) {
                for (int block = span.start() / BLOCK; block <= span.end() / BLOCK; block++) {
                    blocks.add(block);
                }
            }
            return blocks;
        }

        private List<Taken> near(List<Span> spans) {
            return blocks(spans).stream()
                    .flatMap(block -> byBlock.getOrDefault(block, List.of()).stream())
                    .distinct()
                    .filter(other -> shared(spans, other.spans()) > 0)
                    .toList();
        }

        /** The quote that these words are already: it shares half of all that either has. */
        Optional<PassageId> known(List<Span> spans) {
            return near(spans).stream().filter(other -> other.kind().isQuote()).filter(other -> same(spans, other.spans())).map(Taken::id).findFirst();
        }

        /**
         * Whether a passage of that kind can stand there: it is none already, cuts none in two, and lies in marks if it lies in
         * one. What is said and whether it is true are two checks: of claims, a quote takes no notice, and a claim of no quote.
         */
        boolean hasRoom(PassageKind kind, List<Span> spans) {
            var alike = near(spans).stream().filter(other -> other.kind().isQuote() == kind.isQuote());
            if (!kind.isQuote()) {
                return alike.noneMatch(other -> same(spans, other.spans()));
            }
            return alike.noneMatch(other -> same(spans, other.spans())
                    || !(Spans.liesIn(spans, other.spans()) && other.kind().isInMarks() || Spans.liesIn(other.spans(), spans) && kind.isInMarks()));
        }

        /** Whether they share half of all that either has. */
        static boolean same(List<Span> one, List<Span> other) {
            int shared = shared(one, other);
            return 2 * shared >= length(one) + length(other) - shared;
        }

        /** How much either has that the other has not. */
        static int apart(List<Span> one, List<Span> other) {
            return length(one) + length(other) - 2 * shared(one, other);
        }

        private static int length(List<Span> spans) {
            return spans.stream().mapToInt(Span::length).sum();
        }

        private static int shared(List<Span> one, List<Span> other) {
            int shared = 0;
            for (var a : one) {
                for (var b : other) {
                    shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
                }
            }
            return shared;
        }
    }
}
