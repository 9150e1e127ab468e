package verbatim.passage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceRefusal;
import verbatim.source.SourceRefused;

/**
 * Makes one of two sources that are the same, with their evidence. What the evidence shows stays as it was, approved work
 * too: only which source it is from changes, and how many are independent.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class SourceMerging {

    private final Passages passages;
    private final PassageWork work;
    private final EvidenceRows evidence;
    private final Stories stories;
    private final SourceKeeping sources;
    private final NewRecords records;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;
    private final Clock clock;

    SourceMerging(
            Passages passages,
            PassageWork work,
            EvidenceRows evidence,
            Stories stories,
            SourceKeeping sources,
            NewRecords records,
            CurrentPerson currentPerson,
            JdbcClient jdbc,
            Clock clock) {
        this.passages = passages;
        this.work = work;
        this.evidence = evidence;
        this.stories = stories;
        this.sources = sources;
        this.records = records;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Lets a source go into another that is the same; it is put away.
     *
     * @throws SourceRefused if they cannot be one, or somebody cites it at this moment
     */
    public void merge(SourceId id, SourceId into) {
        lay(id, into);
        move(
                id,
                () -> evidence.from(id), () -> passages.correctedFrom(id), () -> sources.merge(id, into), piece -> piece.moveTo(into),
                words -> words.movedTo(into));
    }

    /**
     * Takes that back: what was cited from it is from it again.
     *
     * @throws SourceRefused if it has not gone into another
     */
    public void unmerge(SourceId id) {
        var cameFrom = withThoseBefore(id);
        move(
                id,
                () -> evidence.cameFrom(cameFrom, id), () -> passages.correctedOnceFrom(cameFrom, id), () -> sources.unmerge(id),
                piece -> piece.moveBackTo(id), words -> words.movedBackTo(id));
    }

    /** A source, and those that had gone into it before it went on: what was theirs comes back with it. */
    private List<SourceId> withThoseBefore(SourceId id) {
        return jdbc.sql("with recursive own (id) as (select cast(:id as uuid) union select s.id from source s join own on s.merged_into = own.id) select id from own")
                .param("id", id.value())
                .query((row, n) -> new SourceId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The articles that are checked against the one are against the other. */
    private void lay(SourceId id, SourceId into) {
        jdbc.sql("""
                        insert into article_source (article_id, source_id, added_by, added_at)
                        select article_id, :into, added_by, added_at from article_source where source_id = :id on conflict do nothing""")
                .param("id", id.value())
                .param("into", into.value())
                .update();
    }

    /** Locks the passages first, and then the sources, as everybody does. */
    private void move(
            SourceId source,
            Supplier<List<Evidence>> pieces,
            Supplier<List<PassageId>> corrected,
            Runnable sourcesMoved,
            Consumer<Evidence> moved,
            UnaryOperator<Correction> wordsMoved) {
        var by = currentPerson.require().id();
        var at = clock.instant();
        var cited = pieces.get();
        var proposing = Set.copyOf(corrected.get());
        var touched = Stream.concat(cited.stream().map(Evidence::passageId), proposing.stream())
                .distinct()
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .map(passages::findToChange)
                .map(found -> found.orElseThrow())
                .toList();
        records.holdArticles(source);
        sourcesMoved.run();
        if (pieces.get().size() != cited.size() || !Set.copyOf(corrected.get()).equals(proposing)) {
            throw new SourceRefused(SourceRefusal.MERGED_MEANWHILE);
        }
        for (var passage : touched) {
            cited.stream().filter(piece -> piece.passageId().equals(passage.id())).forEach(piece -> {
                var before = piece.cited();
                moved.accept(piece);
                passage.sourceMoved(before, piece.cited(), by, at);
            });
            if (proposing.contains(passage.id())) {
                var words = Objects.requireNonNull(passage.correction());
                var now = wordsMoved.apply(words);
                passage.correctionMoved(now, title(words), title(now), by, at);
            }
            evidence.flush();
            stories.tell(passage.id());
            work.announce(passage);
        }
        var doubted = new ArrayList<Passage>();
        for (var of : cited.stream().map(Evidence::sourceId).collect(Collectors.toSet())) {
            var looking = records.in(of);
            touched.stream().filter(passage -> looking.look(passage, by, at)).forEach(doubted::add);
        }
        passages.flush();
        doubted.forEach(passage -> work.changed(passage, WorkChanged.Why.CHANGED));
    }

    private String title(Correction words) {
        return jdbc.sql("select title from source where id = :id")
                .param("id", Objects.requireNonNull(words.source()).value())
                .query(String.class)
                .single();
    }
}
