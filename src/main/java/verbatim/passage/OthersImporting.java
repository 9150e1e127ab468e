package verbatim.passage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.Desk;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.ArticleSheet;
import verbatim.passage.OthersImports.Kept;
import verbatim.passage.OthersPlan.Choices;
import verbatim.passage.OthersPlan.Fate;
import verbatim.passage.OthersPlan.Planned;
import verbatim.passage.others.OthersFile;
import verbatim.text.Span;

/**
 * Brings into an article what others found in it: passages where none stands, and notes that stay their author's. Nothing that
 * they concluded becomes a finding. First it says what a file would bring, then it brings just that, or nothing.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class OthersImporting {

    private static final int AT_ONCE = 512;

    private final OthersPlanning planning;
    private final OthersImports imports;
    private final PassagesFirst first;
    private final Passages passages;
    private final Anchors anchors;
    private final Notes notes;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final Contradictions contradictions;
    private final StoredClaims claims;
    private final ClaimFinding finding;
    private final TakingBack takingBack;
    private final PassageWork work;
    private final Desk desk;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    OthersImporting(
            OthersPlanning planning,
            OthersImports imports,
            PassagesFirst first,
            Passages passages,
            Anchors anchors,
            Notes notes,
            ArticleReading articles,
            PassageReading reading,
            Contradictions contradictions,
            StoredClaims claims,
            ClaimFinding finding,
            TakingBack takingBack,
            PassageWork work,
            Desk desk,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.planning = planning;
        this.imports = imports;
        this.first = first;
        this.passages = passages;
        this.anchors = anchors;
        this.notes = notes;
        this.articles = articles;
        this.reading = reading;
        this.contradictions = contradictions;
        this.claims = claims;
        this.finding = finding;
        this.takingBack = takingBack;
        this.work = work;
        this.desk = desk;
        this.currentPerson = currentPerson;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What was brought in, and by what it can be taken back.
     *
     * @param made the passages that it made
     * @param noted those that stood there, on which it laid notes
     */
    public record Brought(OthersImportId id, OthersPlan plan, List<PassageId> made, List<PassageId> noted) {

        /** Keeps the lists from being changed later. */
        public Brought {
            made = List.copyOf(made);
            noted = List.copyOf(noted);
        }
    }

    /**
     * What a file would bring; nothing is changed.
     *
     * @throws verbatim.passage.others.OthersRefused if it is a table, and nothing says where the words of the article are
     * @throws StepRefused if the article is not there
     */
    @Transactional(readOnly = true)
    public OthersPlan plan(ArticleId article, OthersFile file, Choices choices) {
        return planning.plan(articles.find(article).orElseThrow(OthersImporting::notThere), file, choices);
    }

    private static StepRefused notThere() {
        return new StepRefused(PassageRefusal.ARTICLE_NOT_THERE);
    }

    /** The files that were brought into an article, the last first. */
    @Transactional(readOnly = true)
    public List<OthersImportRow> of(ArticleId article) {
        return imports.of(article);
    }

    /**
     * Brings what was shown, all of it.
     *
     * @param seen what was shown; null where nobody looked at it before, as a program need not
     * @throws StepRefused if it would bring something else by now, or nothing
     */
    public Brought bring(ArticleId id, OthersFile file, Choices choices, @Nullable OthersPlan seen) {
        first.lock(id);
        var article = articles.findToWorkOn(id).orElseThrow(OthersImporting::notThere);
        var plan = planning.plan(article, file, choices);
        if (seen != null && !plan.equals(seen)) {
            throw new StepRefused(PassageRefusal.OTHERS_CHANGED);
        }
        if (!plan.bringsSomething()) {
            throw new StepRefused(PassageRefusal.OTHERS_BRING_NOTHING);
        }
        return new Bringing(article, file).all(plan);
    }

    /**
     * Takes a file back: its notes are withdrawn, and what it made passages of is dismissed as marked by mistake. All of it or
     * nothing.
     *
     * @return of which passages
     * @throws StepRefused if anything has happened to one of the passages since, or it was taken back already
     */
    public Set<PassageId> takeBack(OthersImportId id) {
        var article = imports.find(id).orElseThrow(() -> new StepRefused(PassageRefusal.OTHERS_TAKEN_BACK_ALREADY)).article();
        first.lock(article);
        if (articles.findToWorkOn(article).isEmpty()) {
            throw notThere();
        }
        var kept = imports.find(id).orElseThrow(() -> new StepRefused(PassageRefusal.OTHERS_TAKEN_BACK_ALREADY)).kept();
        var by = currentPerson.require().id();
        var at = clock.instant();
        imports.takeBack(id, by, at);
        var counts = new HashMap<PassageId, Integer>();
        kept.made().forEach(made -> counts.put(new PassageId(made.passage()), made.count()));
        kept.noted().forEach(step -> counts.put(step.passage(), step.count()));
        var now = counts(counts.keySet());
        var all = passages.findAllToChange(counts.keySet());
        all.stream().filter(passage -> !Objects.equals(counts.get(passage.id()), now.get(passage.id()))).findFirst().ifPresent(other -> {
            throw new StepRefused(PassageRefusal.OTHERS_WORKED_ON, other.label());
        });
        var steps = kept.noted().stream().collect(Collectors.toMap(Takeback::passage, step -> step));
        var rule = desk.settings().dismissals();
        for (var passage : all) {
            var step = steps.get(passage.id());
            if (step == null) {
                passage.dismiss(rule, Reason.of(Cause.MARKED_BY_MISTAKE), by, at);
                if (passage.state() != CheckState.DISMISSED) {
                    // A second person would have to confirm each: till then nothing would be taken back.
                    throw new StepRefused(PassageRefusal.OTHERS_ASK_A_SECOND, passage.label());
                }
            } else {
                takingBack.putBack(passage, step, by, at);
            }
        }
        passages.flush();
        finding.openAgain(article, all.stream().filter(passage -> passage.state() == CheckState.DISMISSED && !steps.containsKey(passage.id())).map(Passage::id).toList());
        tell(article, all, WorkChanged.Why.CHANGED);
        return Set.copyOf(counts.keySet());
    }

    /** One of them is enough for a sign-off to fall. */
    private void tell(ArticleId article, Collection<Passage> changed, WorkChanged.Why why) {
        events.publishEvent(new PassagesChanged(article, changed.stream().map(Passage::id).collect(Collectors.toUnmodifiableSet())));
        changed.stream().findFirst().ifPresent(one -> work.changed(one, why));
    }

    private Map<PassageId, Integer> counts(Collection<PassageId> ids) {
        var counts = new HashMap<PassageId, Integer>();
        jdbc.sql("select passage_id, count(*) from passage_change where passage_id = any (:ids) group by passage_id")
                .param("ids", ids.stream().map(PassageId::value).toArray(UUID[]::new))
                .query(row -> {
                    counts.put(new PassageId(row.getObject(1, UUID.class)), row.getInt(2));
                });
        return counts;
    }

    /** The rows of one file on their way in. */
    private final class Bringing {

        private final ArticleSheet article;
        private final OthersFile file;
        private final PersonId by = currentPerson.require().id();
        private final Instant at = clock.instant();
        private final List<Contradictions.Stored> against;
        private final ClaimPlaces<PassageRow> standing = new ClaimPlaces<>();
        private final Map<Integer, Passage> made = new LinkedHashMap<>();
        private final Map<PassageId, Passage> noted = new LinkedHashMap<>();
        private final Map<PassageId, Stood> before = new HashMap<>();
        private int number;

        Bringing(ArticleSheet article, OthersFile file) {
            this.article = article;
            this.file = file;
            against = contradictions.in(article.revision());
            Neighbours.of(reading.of(article.id()), null).standing().forEach(row -> standing.take(row, row.fragments()));
            number = passages.highestNumber(article.id());
        }

        Brought all(OthersPlan plan) {
            var stood = plan.rows().stream()
                    .flatMap(row -> row.fate() instanceof Fate.NoteOn on ? Stream.of(on.passage()) : Stream.empty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            passages.findAllToChange(stood).forEach(passage -> {
                noted.put(passage.id(), passage);
                before.put(passage.id(), passage.stood());
            });
            plan.rows().forEach(this::passage);
            // A note's passage must be in the database before it.
            passages.flush();
            plan.rows().forEach(this::note);
            passages.flush();
            covered();
            var counts = counts(Stream.concat(made.values().stream(), noted.values().stream()).map(Passage::id).toList());
            var kept = new Kept(
                    made.values().stream().map(passage -> new OthersImports.Made(passage.id().value(), counts.getOrDefault(passage.id(), 0))).toList(),
                    noted.values().stream()
                            .map(passage -> passage.takeback(
                                    Objects.requireNonNull(before.get(passage.id())), by, counts.getOrDefault(passage.id(), 0)))
                            .toList());
            var id = imports.keep(article.id(), file, kept, by, at);
            tell(article.id(), Stream.concat(made.values().stream(), noted.values().stream()).toList(),
                    made.isEmpty() ? WorkChanged.Why.CHANGED : WorkChanged.Why.MARKED);
            return new Brought(id, plan, made.values().stream().map(Passage::id).toList(), List.copyOf(noted.keySet()));
        }

        private void passage(Planned row) {
            if (row.fate() instanceof Fate.NewPassage(var kind, var place)) {
                made.put(row.row().number(), passage(kind, place, row.note()));
                if (made.size() % AT_ONCE == 0) {
                    passages.flush();
                }
            }
        }

        private void note(Planned row) {
            switch (row.fate()) {
                case Fate.NewPassage _ -> note(Objects.requireNonNull(made.get(row.row().number())), row);
                case Fate.NoteOn on -> note(Objects.requireNonNull(noted.get(on.passage())), row);
                case Fate.NoteOnNew(var maker, var _) -> note(Objects.requireNonNull(made.get(maker)), row);
                case Fate.AlreadyThere _, Fate.NotBrought _, Fate.LeftOut _ -> {}
            }
        }

        private Passage passage(PassageKind kind, List<Span> place, OthersNote whose) {
            var parent = new Neighbours(standing.touching(place).toList()).holding(place, kind).orElse(null);
            var passage = Passage.marked(article.id(), ++number, kind, Set.of(), parent, whose, by, at);
            var anchor = passage.anchorIn(article.revision(), place, article.text());
            against.stream().filter(each -> each.touches(place)).forEach(each -> passage.doubt(each.matter(), null, null, at));
            passages.save(passage);
            anchors.save(anchor);
            var row = new PassageRow(
                    passage.id(), number, kind, parent, PassageRow.Printed.in(article.text(), place, null), passage.state(), null, null, passage.doubts().open());
            standing.take(row, place);
            return passage;
        }

        private void note(Passage passage, Planned row) {
            var note = notes.save(Note.ofOthers(passage.id(), row.note(), row.row().text(), row.row().key(), by, at));
            passage.history().lays(ChangeKind.NOTE_WRITTEN, note.id());
            passage.notedByOthers(row.note(), row.row().text(), by, at);
        }

        /** What was proposed to be checked in the words of a claim is checked with it. */
        private void covered() {
            var checked = new ClaimPlaces<Passage>();
            made.values().stream().filter(passage -> !passage.kind().isQuote()).forEach(passage -> checked.take(passage, passage.fragments()));
            var numbers = new ArrayList<Integer>();
            var ids = new ArrayList<PassageId>();
            for (var claim : claims.open(article.id())) {
                checked.touching(claim.fragments())
                        .filter(passage -> CarryingOver.Places.same(claim.fragments(), passage.fragments())
                                || Spans.liesIn(claim.fragments(), passage.fragments()))
                        .findFirst()
                        .ifPresent(passage -> {
                            numbers.add(claim.number());
                            ids.add(passage.id());
                        });
            }
            if (!numbers.isEmpty()) {
                claims.become(article.id(), numbers, ids, StoredClaims.State.TAKEN, by);
            }
        }
    }
}
