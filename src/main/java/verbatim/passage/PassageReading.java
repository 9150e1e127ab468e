package verbatim.passage;

import static verbatim.passage.PassageRows.enumOrNull;
import static verbatim.passage.PassageRows.signature;
import static verbatim.passage.PassageRows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;
import verbatim.article.ArticleId;
import verbatim.passage.PassageCard.Approved;
import verbatim.passage.PassageCard.Ascribed;
import verbatim.passage.PassageCard.Beside;
import verbatim.passage.PassageCard.ChangeRow;
import verbatim.passage.PassageCard.Check;
import verbatim.passage.PassageCard.Cited;
import verbatim.passage.PassageCard.Corrected;
import verbatim.passage.PassageCard.Coverage;
import verbatim.passage.PassageCard.DeskRule;
import verbatim.passage.PassageCard.Dismissed;
import verbatim.passage.PassageCard.DoubtRow;
import verbatim.passage.PassageCard.EvidenceRow;
import verbatim.passage.PassageCard.NoteRow;
import verbatim.passage.PassageCard.Past;
import verbatim.passage.PassageCard.Provenance;
import verbatim.passage.PassageCard.QuestionRow;
import verbatim.passage.PassageCard.SearchRow;
import verbatim.passage.PassageCard.Settled;
import verbatim.source.Confirmation;
import verbatim.source.SourceId;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;
import verbatim.source.capture.Captured;
import verbatim.source.confidence.MaskReading;
import verbatim.source.confidence.Masking;
import verbatim.speaker.SpeakerId;

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

    /** Who can be the second person; asked for only where one is waited for. */
    private static final String SECOND = """
            (select second_check from desk) as rule,
            (select s.title from source_shown s where s.id = p.correction_source) as correction_title,
            (select k.is_now from speaker k where k.id = p.speaker_id) as desk_speaker,
            array(select o.name from speaker k join speaker o on o.is_now = k.is_now where k.id = p.speaker_id order by o.id) as known_names,
            case when p.state = 'SUBMITTED' then array(
                select distinct made_by from passage_change
                where passage_id = p.id and made_by is not null and what in (:hands) and id not in (
                    select unnest(u.undoes) from passage_change u where u.passage_id = p.id and u.undoes is not null)) end as hands,""";

    /** The changes that a card brings along; older ones are asked for. */
    private static final int NEWEST = 10;

    /** Of one passage not the whole history: what is newest, and of the older rows those that the rules ask for. */
    private static final String NEWEST_CHANGES = """
            c.id in (select h.id from passage_change h where h.passage_id = :id order by h.made_at desc, h.id desc limit %d)
            or c.id = (select h.id from passage_change h where h.passage_id = :id and h.step is not null
                and not exists (select from passage_change u where u.passage_id = :id and u.undoes is not null and h.id = any (u.undoes))
                order by h.made_at desc, h.id desc limit 1)
            or c.id = (select h.id from passage_change h where h.passage_id = :id and h.what = 'SPEAKER'
                and not exists (select from passage_change u where u.passage_id = :id and u.undoes is not null and h.id = any (u.undoes))
                order by h.made_at desc, h.id desc limit 1)""".formatted(NEWEST);

    private static final String CHANGE_COUNT =
            "p.*, (select count(*) from passage_change h where h.passage_id = p.id) as change_count,";

    /** Who and what is named in a value of history, as they are called now: a name an id. Most rows name nobody. */
    private static final String NAMES_NOW = """
            case when c.what in ('CHECKER', 'SPEAKER', 'SEARCH_RECORDED', 'SEARCH_WITHDRAWN', 'CORRECTION') then (
                select jsonb_object_agg(named.id, named.name) from (
                select s.speaker_id as id, s.name from article_speaker s
                where s.article_id = p.article_id and s.speaker_id in (
                    (c.before #>> '{speaker,id}')::uuid, (c.after #>> '{speaker,id}')::uuid)
                union all select k.id, k.name from person k
                where k.id in ((c.before ->> 'person')::uuid, (c.after ->> 'person')::uuid)
                union all select s.id, s.title from source_shown s
                where s.id in ((c.before #>> '{source,id}')::uuid, (c.after #>> '{source,id}')::uuid)
                union all select s.id, s.title from source_shown s
                where s.id in (select (searched ->> 'id')::uuid from jsonb_array_elements(
                    coalesce(c.before #> '{place,sources}', c.after #> '{place,sources}')) searched)) named) end as names_now""";

    private static final String CHANGE = """
            select c.*, n.name as made_name, exists (select from passage_change u
                where u.passage_id = c.passage_id and u.undoes is not null and c.id = any (u.undoes)) as undone, %s from passage_change c join passage p on p.id = c.passage_id
            left join person n on n.id = c.made_by\s""".formatted(NAMES_NOW);

    private final JdbcClient jdbc;
    private final MaskReading masks;
    private final ClosedArticles closed;

    PassageReading(JdbcClient jdbc, MaskReading masks, ClosedArticles closed) {
        this.closed = closed;
        this.jdbc = jdbc;
        this.masks = masks;
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
        return cards("p.id = :id", "p.id = :id and (" + NEWEST_CHANGES + ")", id.value(), masks.forMe(), Closed.REFUSED).stream().findFirst();
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
        return cards("p.id = :id", "p.id = :id and (" + NEWEST_CHANGES + ")", id.value(), masks.forMe(), Closed.READ).stream().findFirst();
    }

    /**
     * The history of a passage, newest first, with the same hidden as on its card.
     *
     * @param after only what is older than the row of this place; null for the newest
     * @param most how many are read
     */
    public HistoryPage history(PassageId id, HistoryPage.@Nullable Place after, int most) {
        var hiding = hiding(id, masks.forMe());
        var older = after == null ? "" : " and (c.made_at, c.id) < (:at, :after)";
        var read = jdbc.sql(CHANGE.replace("select c.*,", "select c.*, " + ClosedArticles.CLOSED) + "where c.passage_id = :id" + older + " order by c.made_at desc, c.id desc limit :most")
                .param("id", id.value())
                .param("most", most + 1)
                .param("me", closed.me(), Types.OTHER)
                .param("at", after == null ? null : Timestamp.from(after.at()), Types.TIMESTAMP)
                .param("after", after == null ? null : after.change(), Types.OTHER)
                .query((row, n) -> {
                    ClosedArticles.requireOpen(row.getBoolean("closed"));
                    return new Placed(
                            hiding.shown(change(row)),
                            new HistoryPage.Place(row.getTimestamp("made_at").toInstant(), row.getObject("id", UUID.class)));
                })
                .list();
        var page = read.subList(0, Math.min(most, read.size()));
        return new HistoryPage(page.stream().map(Placed::row).toList(), read.size() > most ? page.getLast().place() : null);
    }

    private record Placed(ChangeRow row, HistoryPage.Place place) {}

    /**
     * What is hidden of words that somebody wrote beside this passage, from whoever asks: the names of confidential sources that
     * they may not know.
     */
    public UnaryOperator<String> hidingBeside(PassageId id) {
        var hiding = hiding(id, masks.forMe());
        return words -> Objects.requireNonNull(hiding.beside(words));
    }

    private HiddenBeside hiding(PassageId id, Masking masking) {
        if (masking.isEmpty()) {
            return HiddenBeside.NOTHING;
        }
        var where = "p.id = :id";
        var cited = evidence(where, id.value()).getOrDefault(id.value(), List.of());
        var laid = laid(where, id.value());
        return jdbc.sql(PassageRows.SELECT + "where " + where)
                .param("id", id.value())
                .query((row, n) -> HiddenBeside.of(row, cited, laid, masking))
                .optional()
                .orElse(HiddenBeside.NOTHING);
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
        var evidence = evidence(where, id);
        var searches = beside("searches", """
                select r.*, n.name as searched_name, w.name as withdrawn_name, v.name as covered_name,
                       (select jsonb_object_agg(s.id, s.title) from source_shown s where s.id in (
                           select (searched ->> 'id')::uuid from jsonb_array_elements(r.searched_in -> 'sources') searched)) as names_now
                from search_record r join passage p on p.id = r.passage_id join person n on n.id = r.searched_by
                left join person w on w.id = r.withdrawn_by left join person v on v.id = r.covered_by where %s order by r.searched_at, r.id""", where, id, PassageReading::search);
        var questions = beside("questions", """
                select q.*, a.name as asked_name, b.name as answered_name
                from question q join passage p on p.id = q.passage_id join person a on a.id = q.asked_by
                left join person b on b.id = q.answered_by where q.withdrawn_at is null and %s order by q.asked_at, q.id""", where, id, PassageReading::question);
        var notes = beside("notes", """
                select o.*, n.name as written_name from note o join passage p on p.id = o.passage_id
                join person n on n.id = o.written_by where o.withdrawn_at is null and %s order by o.written_at, o.id""", where, id, PassageReading::note);
        var doubts = beside("doubts", """
                select d.*, n.name as settled_name from doubt d join passage p on p.id = d.passage_id
                left join person n on n.id = d.settled_by where %s order by d.raised_at, d.id""", where, id, PassageReading::doubt);
        var changes = beside(
                "changes", CHANGE + "where %s order by c.made_at, c.id", changesWhere, id, PassageReading::change);
        var laid = masking.isEmpty() ? Set.<SourceId>of() : laid(where, id);
        return jdbc.sql(PassageRows.SELECT.replace("p.*,", CHANGE_COUNT + SECOND + ClosedArticles.CLOSED) + "where " + where + " order by p.start, p.number")
                .param("id", id)
                .param("hands", ChangeKind.namesOfHands())
                .param("me", whatIsClosed == Closed.READ ? null : closed.me(), Types.OTHER)
                .query((row, n) -> {
                    var isClosed = row.getBoolean("closed");
                    if (isClosed && whatIsClosed == Closed.LEFT_OUT) {
                        return Optional.<PassageCard>empty();
                    }
                    ClosedArticles.requireOpen(isClosed);
                    var passage = uuid(row, "id");
                    var cited = evidence.getOrDefault(passage, List.of());
                    var hiding = HiddenBeside.of(row, cited, laid, masking);
                    return Optional.of(card(
                            row,
                            new Beside(
                                    cited.stream().map(hiding::shown).toList(),
                                    searches.getOrDefault(passage, List.of()).stream().map(hiding::shown).toList(),
                                    questions.getOrDefault(passage, List.of()).stream().map(hiding::shown).toList(),
                                    notes.getOrDefault(passage, List.of()).stream().map(hiding::shown).toList(),
                                    doubts.getOrDefault(passage, List.of()).stream().map(doubt -> hiding.shown(doubt, cited)).toList()),
                            changes.getOrDefault(passage, List.of()).stream().map(hiding::shown).toList(),
                            hiding));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Map<@Nullable UUID, List<EvidenceRow>> evidence(String where, Object id) {
        return beside("evidence", """
                select e.*, s.title, s.confidential, s.tier, s.citation, s.url, s.kind = 'CONFIRMATION' as answer, s.asked_form, s.archive_url, t.captured_at, t.sha256, a.name as added_name, w.name as withdrawn_name
                from evidence e join passage p on p.id = e.passage_id join source_shown s on s.id = e.source_id
                join person a on a.id = e.added_by left join person w on w.id = e.withdrawn_by
                left join snapshot t on not s.confidential and t.id = coalesce(e.snapshot_id, (
                    select n.id from snapshot n where n.source_id = e.source_id and n.captured_at <= e.added_at order by n.number desc limit 1))
                where %s order by e.added_at, e.id""", where, id, PassageReading::evidence);
    }

    /** The sources that the article is checked against. */
    private Set<SourceId> laid(String where, Object id) {
        return jdbc.sql("select a.source_id from article_source a where a.article_id in (select p.article_id from passage p where %s)"
                        .formatted(where))
                .param("id", id)
                .query(UUID.class)
                .stream()
                .map(SourceId::new)
                .collect(Collectors.toSet());
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<@Nullable UUID, List<T>> beside(
            String what, String sql, String where, Object id, RowReader<T> reader) {
        Map<@Nullable UUID, List<T>> rows = new LinkedHashMap<>();
        jdbc.sql("/* " + what + " */ " + sql.formatted(where)).param("id", id).query(row -> {
            rows.computeIfAbsent(uuid(row, "passage_id"), none -> new ArrayList<>()).add(reader.read(row));
        });
        return rows;
    }

    private static PassageCard card(ResultSet row, Beside beside, List<ChangeRow> changes, HiddenBeside hiding)
            throws SQLException {
        return new PassageCard(
                PassageRows.row(row, 0),
                new ArticleId(row.getObject("article_id", UUID.class)),
                row.getLong("version"),
                ascribed(row),
                check(row, hiding),
                beside,
                new Past(changes, row.getInt("change_count")),
                new DeskRule(row.getInt("needed"), SecondCheck.valueOf(row.getString("rule")), hands(row)));
    }

    private static Ascribed ascribed(ResultSet row) throws SQLException {
        var speaker = uuid(row, "desk_speaker");
        var confidence = row.getFloat("confidence");
        var isKnown = !row.wasNull();
        return new Ascribed(
                speaker == null ? null : new SpeakerId(speaker),
                row.getString("speaker_description"),
                row.getString("cue"),
                row.getString("occasion"),
                row.getString("found_by"),
                isKnown ? confidence : null,
                List.of((String[]) row.getArray("known_names").getArray()));
    }

    private static Check check(ResultSet row, HiddenBeside hiding) throws SQLException {
        var concluded = row.getTimestamp("concluded_at");
        var approved = signature(row, "approved");
        var askedBy = uuid(row, "dismissal_asked_by");
        var reason = hiding.shown(Reason.of(row.getString("dismissal_reason"), enumOrNull(Cause.class, row.getString("dismissal_cause"))));
        return new Check(
                hiding.beside(row.getString("finding_reason")),
                enumOrNull(Finding.class, row.getString("stale_finding")),
                concluded == null ? null : concluded.toInstant(),
                flags(row),
                signature(row, "submitted"),
                approved == null ? null : new Approved(approved, SecondCheck.valueOf(row.getString("second_check")), hiding.beside(row.getString("approval_reason")), row.getString("public_by") != null),
                reason == null ? null : new Dismissed(askedBy == null ? null : new PersonId(askedBy), reason),
                hiding.shown(corrected(row)));
    }

    private static @Nullable Corrected corrected(ResultSet row) throws SQLException {
        var words = row.getString("correction");
        var source = uuid(row, "correction_source");
        return words == null
                ? null
                : new Corrected(words, source == null ? null : new SourceId(source), row.getString("correction_title"));
    }

    private static Flags flags(ResultSet row) throws SQLException {
        return new Flags(
                row.getBoolean("second_hand"),
                row.getBoolean("translated"),
                new Translation(
                        row.getString("original_words"),
                        row.getString("original_language"),
                        row.getString("translator"),
                        row.getBoolean("original_unseen")),
                row.getBoolean("context_checked"),
                row.getBoolean("attribution_checked"),
                enumOrNull(MaterialChange.class, row.getString("material_change")));
    }

    private static Set<PersonId> hands(ResultSet row) throws SQLException {
        var hands = row.getArray("hands");
        return hands == null
                ? Set.of()
                : Arrays.stream((UUID[]) hands.getArray()).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static EvidenceRow evidence(ResultSet row) throws SQLException {
        return new EvidenceRow(
                new EvidenceId(row.getObject("id", UUID.class)),
                new Provenance(
                        new SourceId(row.getObject("source_id", UUID.class)),
                        row.getString("title"),
                        row.getBoolean("confidential"),
                        Tier.valueOf(row.getString("tier")),
                        row.getString("citation"),
                        row.getString("url"),
                        row.getBoolean("answer"),
                        enumOrNull(Confirmation.Form.class, row.getString("asked_form")),
                        copy(row)),
                new Cited(
                        TypedValues.read(row.getString("locator"), SourceLocator.class),
                        row.getString("excerpt"),
                        List.of((String[]) row.getArray("spoken_by").getArray()),
                        row.getString("not_in_text")),
                Stance.valueOf(row.getString("stance")),
                StoredComparison.read(row),
                row.getObject("story", UUID.class),
                PassageRows.signed(row, "added"),
                signature(row, "withdrawn"));
    }

    private static @Nullable KeptCopy copy(ResultSet row) throws SQLException {
        var archiveUrl = row.getString("archive_url");
        var capturedAt = row.getTimestamp("captured_at");
        return archiveUrl == null && capturedAt == null
                ? null
                : new KeptCopy(archiveUrl, capturedAt == null ? null : new Captured(capturedAt.toInstant(), row.getString("sha256")));
    }

    private static SearchRow search(ResultSet row) throws SQLException {
        var covered = signature(row, "covered");
        return new SearchRow(
                new SearchId(row.getObject("id", UUID.class)),
                TypedValues.read(row.getString("searched_in"), SearchPlace.class).named(namesNow(row)),
                row.getString("searched_for"),
                PassageRows.signed(row, "searched"),
                signature(row, "withdrawn"),
                covered == null ? null : new Coverage(covered, row.getString("covers")));
    }

    private static QuestionRow question(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due");
        return new QuestionRow(
                new QuestionId(row.getObject("id", UUID.class)),
                row.getString("question"),
                row.getString("put_to"),
                PassageRows.signed(row, "asked"),
                due == null ? null : due.toInstant(),
                answer(row),
                signature(row, "answered"));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var outcome = enumOrNull(Answer.Outcome.class, row.getString("outcome"));
        var said = row.getTimestamp("answer_said_at");
        return outcome == null
                ? null
                : new Answer(outcome, row.getString("answer"), row.getString("answer_from"), said == null ? null : said.toInstant());
    }

    private static DoubtRow doubt(ResultSet row) throws SQLException {
        var evidence = uuid(row, "evidence_id");
        var settled = signature(row, "settled");
        return new DoubtRow(
                new DoubtId(row.getObject("id", UUID.class)),
                TypedValues.read(row.getString("matter"), DoubtMatter.class),
                evidence == null ? null : new EvidenceId(evidence),
                row.getTimestamp("raised_at").toInstant(),
                settled == null ? null : new Settled(settled, Settling.valueOf(row.getString("how")), row.getString("note")));
    }

    private static NoteRow note(ResultSet row) throws SQLException {
        var edited = row.getTimestamp("edited_at");
        return new NoteRow(
                new NoteId(row.getObject("id", UUID.class)),
                NoteKind.valueOf(row.getString("kind")),
                row.getString("text"),
                PassageRows.signed(row, "written"),
                edited == null ? null : edited.toInstant(),
                TypedValues.readOrNone(row.getString("others"), OthersNote.class));
    }

    private static ChangeRow change(ResultSet row) throws SQLException {
        var now = namesNow(row);
        return new ChangeRow(
                row.getTimestamp("made_at").toInstant(),
                row.getString("made_name"),
                ChangeKind.valueOf(row.getString("what")),
                value(row.getString("before"), now),
                value(row.getString("after"), now),
                Reason.of(row.getString("reason"), enumOrNull(Cause.class, row.getString("cause"))),
                enumOrNull(CheckState.Step.class, row.getString("step")),
                row.getBoolean("undone"));
    }

    private static @Nullable ChangeValue value(@Nullable String written, Map<UUID, String> now) {
        return written == null ? null : TypedValues.read(written, ChangeValue.class).named(now);
    }

    private static Map<UUID, String> namesNow(ResultSet row) throws SQLException {
        var names = row.getString("names_now");
        return names == null ? Map.of() : TypedValues.names(names);
    }
}
