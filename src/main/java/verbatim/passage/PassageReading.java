package verbatim.passage;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.article.ArticleId;
import verbatim.source.SourceId;
import verbatim.source.confidence.MaskReading;
import verbatim.source.confidence.Masking;

/**
 * Reads passages: as rows for lists and the marked text, as cards with all that stands beside them. What of an article is closed
 * to whoever asks ({@link ClosedArticles}) is refused with a {@link StepRefused} where it is asked for by name, and left out of
 * what goes over several articles.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class PassageReading {

    /** Of {@code passage p}: what {@link PassageRow#isDismissedAgainst} says, for those who count instead of reading each. */
    public static final String DISMISSED_AGAINST = """
            (p.state = 'DISMISSED' and (
                exists (
                    select from evidence e
                    where e.passage_id = p.id and e.withdrawn_at is null and e.stance = 'CONTRADICTS')
                or exists (
                    select from doubt d
                    where d.passage_id = p.id and d.settled_at is null and (d.code = 'SECOND_LOOK' or d.evidence_id is not null
                        and d.code not in ('NOT_COMPARED', 'CIRCULAR_SOURCE')))))""";

    /** The same of {@link PassageRow#isDoubtedSince}. */
    public static final String DOUBTED_SINCE = """
            (p.state = 'APPROVED' and p.open_doubts > 0 and (
                p.approval_reason is null or exists (
                    select from doubt d
                    where d.passage_id = p.id and d.settled_at is null and (d.opened_at > p.approved_at or d.code = 'SECOND_LOOK'))))""";

    private final JdbcClient jdbc;
    private final BesideReading beside;
    private final HistoryReading history;
    private final MaskReading masks;
    private final ClosedArticles closed;

    PassageReading(JdbcClient jdbc, BesideReading beside, HistoryReading history, MaskReading masks, ClosedArticles closed) {
        this.jdbc = jdbc;
        this.beside = beside;
        this.history = history;
        this.masks = masks;
        this.closed = closed;
    }

    /** The article's passages in the order in which they stand in its current revision. */
    public List<PassageRow> of(ArticleId article) {
        return jdbc.sql(PassageRows.SELECT.replace("p.*,", "p.*, " + ClosedArticles.CLOSED)
                        + "where p.article_id = :article and not p.removed order by p.start, p.number")
                .param("article", article.value())
                .param("me", closed.me(), Types.OTHER)
                .query((row, n) -> {
                    ClosedArticles.requireOpen(row.getBoolean("closed"));
                    return PassageRows.row(row, n);
                })
                .list();
    }

    /** Those of these passages that are there. */
    public List<PassageRow> rows(Collection<PassageId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from (" + PassageRows.SELECT.replace("p.*,", "p.*, " + ClosedArticles.CLOSED)
                                + "where p.id in (:ids)) p where not p.closed")
                        .param("ids", ids.stream().map(PassageId::value).toList())
                        .param("me", closed.me(), Types.OTHER)
                        .query(PassageRows::row)
                        .list();
    }

    /** The passage that people called so until an edit of the article dropped it: what was said and found of it can still be read. */
    public Optional<PassageId> removed(ArticleId article, String label) {
        return jdbc.sql(PassageRows.SELECT + "where p.article_id = :article and p.removed")
                .param("article", article.value())
                .query(PassageRows::row)
                .list()
                .stream()
                .filter(row -> row.label().equalsIgnoreCase(label))
                .map(PassageRow::id)
                .findFirst();
    }

    /** One passage as a list shows it; empty where there is none of that id. */
    public Optional<PassageRow> row(PassageId id) {
        return rows(List.of(id)).stream().findFirst();
    }

    /**
     * One passage with all that stands beside it, of its history the newest; empty where there is none of that id. The
     * names in confidential sources are hidden from whoever may not know them.
     */
    public Optional<PassageCard> card(PassageId id) {
        return cards("p.id = :id", HistoryReading.NEWEST_OF_ONE, id.value(), masks.forMe(), Closed.REFUSED).stream().findFirst();
    }

    /** Whether nobody has taken a step on a passage since its card was read: each has a row of history, and some no version. */
    public boolean isAsRead(PassageCard card) {
        return jdbc.sql("select version = :version and (select count(*) from passage_change where passage_id = :id) = :changes from passage where id = :id")
                .param("id", card.row().id().value())
                .param("version", card.version())
                .param("changes", card.past().count())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The same for what the desk computes by itself, whoever set it off: it is shown to nobody. */
    Optional<PassageCard> cardUnseen(PassageId id) {
        return cards("p.id = :id", HistoryReading.NEWEST_OF_ONE, id.value(), masks.forMe(), Closed.READ).stream().findFirst();
    }

    /**
     * What is hidden of words that somebody wrote beside this passage, from whoever asks: the names of confidential sources that
     * they may not know.
     */
    public UnaryOperator<String> hidingBeside(PassageId id) {
        var hiding = beside.hiding(id, masks.forMe());
        return words -> Objects.requireNonNull(hiding.beside(words));
    }

    /**
     * All passages of an article with all that stands beside them, in the order in which they stand in its text. The names
     * in confidential sources are hidden from whoever may not know them.
     */
    public List<PassageCard> cards(ArticleId article) {
        return cards("p.article_id = :id", "p.article_id = :id", article.value(), masks.forMe(), Closed.REFUSED);
    }

    /** These passages with all that stands beside them but their histories, in no order. */
    List<PassageCard> cards(Collection<PassageId> ids) {
        return ids.isEmpty()
                ? List.of()
                : cards("p.id = any(:id)", "false and p.id = any(:id)", ids.stream().map(PassageId::value).toArray(UUID[]::new), masks.forMe(), Closed.LEFT_OUT);
    }

    /** The same for a paper or a file, which leaves the desk: the names in confidential sources are hidden from everybody. */
    public List<PassageCard> printed(ArticleId article) {
        return cards("p.article_id = :id", "p.article_id = :id", article.value(), masks.forPrint(), Closed.REFUSED);
    }

    /**
     * The speakers known in an article: first whom it quotes, then whom it gives a title or the desk has quoted, at last whom it
     * only names, which may be nobody who speaks; each of them by name.
     */
    public List<String> speakers(ArticleId article) {
        return jdbc.sql("""
                        select a.name from article_speaker a where a.article_id = :article order by case
                            when exists (
                                select from passage p
                                where p.article_id = a.article_id and p.speaker_id = a.speaker_id and p.status <> 'REMOVED') then 0
                            when a.description is not null or exists (
                                select from passage p where p.speaker_id = a.speaker_id and p.status <> 'REMOVED') then 1
                            else 2 end, a.name""")
                .param("article", article.value())
                .query(String.class)
                .list();
    }

    /** What becomes of a passage whose article is closed to whoever asks. */
    private enum Closed {
        REFUSED,
        LEFT_OUT,
        READ
    }

    /** The rows beside the passages, one query a table however many passages there are. */
    private List<PassageCard> cards(String where, String changesWhere, Object id, Masking masking, Closed whatIsClosed) {
        var rows = beside.of(where, id);
        var changes = history.changes(changesWhere, id);
        var laid = masking.isEmpty() ? Set.<SourceId>of() : beside.laid(where, id);
        return jdbc.sql(CardRows.SELECT + "where " + where + " order by p.start, p.number")
                .param("id", id)
                .param("hands", ChangeKind.namesOfHands())
                .param("me", whatIsClosed == Closed.READ ? null : closed.me(), Types.OTHER)
                .query((row, n) -> {
                    var isClosed = row.getBoolean("closed");
                    if (isClosed && whatIsClosed == Closed.LEFT_OUT) {
                        return Optional.<PassageCard>empty();
                    }
                    ClosedArticles.requireOpen(isClosed);
                    var passage = row.getObject("id", UUID.class);
                    var hiding = HiddenBeside.of(row, rows.evidence(passage), laid, masking);
                    return Optional.of(CardRows.card(
                            row,
                            rows.shown(passage, hiding),
                            changes.getOrDefault(passage, List.of()).stream().map(hiding::shown).toList(),
                            hiding));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }
}
