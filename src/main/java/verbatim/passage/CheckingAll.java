package verbatim.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import verbatim.article.ArticleId;
import verbatim.comparison.SourceHit;
import verbatim.comparison.SourceSearch;
import verbatim.message.Refusal;
import verbatim.message.Worded;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceId;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SnapshotRef;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

/**
 * Searches the sources for every quote of an article, one after the other. Where a quote is in none, that is recorded; of the
 * rest it is told how they stand. Nothing is concluded, nobody becomes a checker by it, and what waits for the second person
 * or is at an end is left as it is. Takes minutes on a large desk: call it off the screen's thread. Of each quote no more is
 * held than a line.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class CheckingAll {

    /** How a quote stands to what was searched, the worst first. */
    public enum Group implements Worded {
        /** Its words are in none of the sources. */
        IN_NO_SOURCE,
        /** There was nothing to compare it with, or it has no wording. */
        NOT_COMPARED,
        /** They are there, but something was changed, or can turn the meaning. */
        WITH_RISK,
        /** They are there as they were said. */
        AS_SAID
    }

    /**
     * What came of one quote.
     *
     * @param wording of the best place; null where there is none, or it has no wording
     * @param risks of the best place
     * @param title of the source of the best place
     * @param refusals why it was not compared
     * @param recorded whether the search stands beside the passage now
     */
    public record Checked(
            PassageRow row,
            Group group,
            @Nullable Wording wording,
            Set<Risk> risks,
            @Nullable String title,
            List<Refusal> refusals,
            boolean recorded) {

        /** Keeps the collections from being changed later. */
        public Checked {
            risks = Set.copyOf(risks);
            refusals = List.copyOf(refusals);
        }
    }

    /**
     * What came of all.
     *
     * @param quotes those that were searched for: what is in no source first, then what was not compared, then risks, then
     *     the rest, each in the order of the text
     * @param of how many there are
     * @param sources how many were searched
     */
    public record Outcome(List<Checked> quotes, int of, int sources) {

        /** Keeps the list from being changed later. */
        public Outcome {
            quotes = List.copyOf(quotes);
        }

        /** Whether it was stopped before it had been through all. */
        public boolean stopped() {
            return quotes.size() < of;
        }
    }

    /** Follows it, and may stop it. */
    @FunctionalInterface
    public interface Follower {
        /** Told that it waits, for others who check all; answers whether to go on. */
        default boolean waits() {
            return goesOn(0, 0);
        }

        /** Told how many quotes are done; answers whether to go on. */
        boolean goesOn(int done, int of);
    }

    /** How often one who waits is asked whether to go on. */
    private static final long BETWEEN_QUESTIONS = 200;

    private final PassageReading passages;
    private final FindingInSources finding;
    private final EvidenceGathering gathering;
    private final ArticleSources articleSources;
    private final SnapshotReading sources;

    /** One at a time on a node: the others' single searches, and the screens, have the rest of the machine. */
    private final Semaphore turn = new Semaphore(1, true);

    CheckingAll(
            PassageReading passages,
            FindingInSources finding,
            EvidenceGathering gathering,
            ArticleSources articleSources,
            SnapshotReading sources) {
        this.passages = passages;
        this.finding = finding;
        this.gathering = gathering;
        this.articleSources = articleSources;
        this.sources = sources;
    }

    /** The sources with a text that the person may know, to choose one of them. */
    public List<SnapshotRef> choices() {
        return sources.newest().stream().sorted(Comparator.comparing(SnapshotRef::title, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /**
     * Searches for all quotes of an article.
     *
     * @param one the source to search where that is {@link Scope#SOURCE}, else null
     */
    public Outcome check(ArticleId article, Scope scope, @Nullable SourceId one, Follower follower) {
        var quotes = passages.of(article).stream()
                .filter(row -> row.kind().isQuote() && row.status() != Status.DISMISSED)
                .toList();
        var searched = where(article, scope, one);
        var done = new ArrayList<Checked>();
        if (takesTurn(follower)) {
            try {
                for (var quote : quotes) {
                    var checked = follower.goesOn(done.size(), quotes.size())
                            ? check(quote, scope, searched, () -> follower.goesOn(done.size(), quotes.size()))
                            : null;
                    if (checked == null) {
                        break;
                    }
                    done.add(checked);
                }
            } finally {
                turn.release();
            }
        }
        return new Outcome(
                done.stream().sorted(Comparator.comparing(Checked::group)).toList(), quotes.size(), searched.size());
    }

    private boolean takesTurn(Follower follower) {
        try {
            while (!turn.tryAcquire(BETWEEN_QUESTIONS, TimeUnit.MILLISECONDS)) {
                if (!follower.waits()) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<SnapshotRef> where(ArticleId article, Scope scope, @Nullable SourceId one) {
        return switch (scope) {
            case ARTICLE -> sources.newestOf(articleSources.of(article));
            case DESK -> sources.newest();
            case SOURCE -> sources.newestOf(Stream.ofNullable(one).toList());
        };
    }

    private interface Going {
        boolean goesOn();
    }

    /** Null where it was stopped meanwhile: then nothing is said of the quote. */
    private @Nullable Checked check(PassageRow quote, Scope scope, List<SnapshotRef> where, Going going) {
        SourceSearch search;
        try {
            search = finding.find(quote.id(), where, (done, of) -> going.goesOn());
        } catch (StepRefused refused) {
            return new Checked(quote, Group.NOT_COMPARED, null, Set.of(), null, refused.refusals(), false);
        }
        if (search.stopped()) {
            return null;
        }
        var best = search.hits().stream().findFirst();
        var group = group(quote, search, best.orElse(null));
        var recorded = group == Group.IN_NO_SOURCE
                && gathering.recordFruitless(
                        quote.id(), SearchPlace.Sources.of(search, scope), search.words(), isNearest(quote, search, where, going));
        return new Checked(
                quote,
                group,
                best.filter(SourceHit::isCompared).map(hit -> hit.comparison().wording()).orElse(null),
                best.map(hit -> hit.comparison().risks()).orElse(Set.of()),
                best.map(hit -> hit.snapshot().title()).orElse(null),
                List.of(),
                recorded);
    }

    /** Whether something comes near to words that stand nowhere. */
    private boolean isNearest(PassageRow quote, SourceSearch search, List<SnapshotRef> where, Going going) {
        return search.wantsNearest() && !finding.nearest(quote.id(), where, (done, of) -> going.goesOn()).isEmpty();
    }

    private static Group group(PassageRow quote, SourceSearch search, @Nullable SourceHit best) {
        if (search.searched().isEmpty() || !quote.kind().isInMarks()) {
            return Group.NOT_COMPARED;
        }
        if (best == null) {
            return Group.IN_NO_SOURCE;
        }
        return best.isAsSaid() && best.comparison().risks().isEmpty() ? Group.AS_SAID : Group.WITH_RISK;
    }
}
