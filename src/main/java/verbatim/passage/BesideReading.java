package verbatim.passage;

import static verbatim.passage.PassageRows.enumOrNull;
import static verbatim.passage.PassageRows.signature;
import static verbatim.passage.PassageRows.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.TypedValues;
import verbatim.passage.DoubtRow.Settled;
import verbatim.passage.EvidenceRow.Cited;
import verbatim.passage.EvidenceRow.Provenance;
import verbatim.passage.PassageCard.Beside;
import verbatim.passage.SearchRow.Coverage;
import verbatim.source.Confirmation;
import verbatim.source.SourceId;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;
import verbatim.source.capture.Captured;
import verbatim.source.confidence.Masking;

/** Reads what stands beside passages in rows of its own: one query a table, however many passages there are. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class BesideReading {

    private final JdbcClient jdbc;

    BesideReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows beside some passages, by the passage. */
    record Rows(
            Map<UUID, List<EvidenceRow>> evidence,
            Map<UUID, List<SearchRow>> searches,
            Map<UUID, List<QuestionRow>> questions,
            Map<UUID, List<NoteRow>> notes,
            Map<UUID, List<DoubtRow>> doubts) {

        /** The evidence of a passage, with nothing hidden. */
        List<EvidenceRow> evidence(UUID passage) {
            return evidence.getOrDefault(passage, List.of());
        }

        /** What stands beside a passage, as it may be shown. */
        Beside shown(UUID passage, HiddenBeside hiding) {
            return new Beside(
                    evidence(passage).stream().map(hiding::shown).toList(),
                    searches.getOrDefault(passage, List.of()).stream().map(hiding::shown).toList(),
                    questions.getOrDefault(passage, List.of()).stream().map(hiding::shown).toList(),
                    notes.getOrDefault(passage, List.of()).stream().map(hiding::shown).toList(),
                    doubts.getOrDefault(passage, List.of()).stream().map(doubt -> hiding.shown(doubt, evidence(passage))).toList());
        }
    }

    /**
     * What stands beside some passages, with nothing hidden.
     *
     * @param where which passages {@code p}; its parameter is {@code :id}
     */
    Rows of(String where, Object id) {
        return new Rows(evidence(where, id), searches(where, id), questions(where, id), notes(where, id), doubts(where, id));
    }

    /** What is hidden from whoever reads, in all that stands beside one passage. */
    HiddenBeside hiding(PassageId id, Masking masking) {
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

    /** The sources that the articles of some passages are checked against. */
    Set<SourceId> laid(String where, Object id) {
        return jdbc.sql("select a.source_id from article_source a where a.article_id in (select p.article_id from passage p where %s)"
                        .formatted(where))
                .param("id", id)
                .query(UUID.class)
                .stream()
                .map(SourceId::new)
                .collect(Collectors.toSet());
    }

    private Map<UUID, List<EvidenceRow>> evidence(String where, Object id) {
        return read("evidence", """
                select e.*, s.title, s.confidential, s.tier, s.citation, s.url, s.kind = 'CONFIRMATION' as answer, s.asked_form, s.archive_url, t.captured_at, t.sha256, a.name as added_name, w.name as withdrawn_name
                from evidence e join passage p on p.id = e.passage_id join source_shown s on s.id = e.source_id
                join person a on a.id = e.added_by left join person w on w.id = e.withdrawn_by
                left join snapshot t on not s.confidential and t.id = coalesce(e.snapshot_id, (
                    select n.id from snapshot n where n.source_id = e.source_id and n.captured_at <= e.added_at order by n.number desc limit 1))
                where %s order by e.added_at, e.id""", where, id, BesideReading::evidence);
    }

    private Map<UUID, List<SearchRow>> searches(String where, Object id) {
        return read("searches", """
                select r.*, n.name as searched_name, w.name as withdrawn_name, v.name as covered_name,
                       (select jsonb_object_agg(s.id, s.title) from source_shown s where s.id in (
                           select (searched ->> 'id')::uuid from jsonb_array_elements(r.searched_in -> 'sources') searched)) as names_now
                from search_record r join passage p on p.id = r.passage_id join person n on n.id = r.searched_by
                left join person w on w.id = r.withdrawn_by left join person v on v.id = r.covered_by where %s order by r.searched_at, r.id""", where, id, BesideReading::search);
    }

    private Map<UUID, List<QuestionRow>> questions(String where, Object id) {
        return read("questions", """
                select q.*, a.name as asked_name, b.name as answered_name
                from question q join passage p on p.id = q.passage_id join person a on a.id = q.asked_by
                left join person b on b.id = q.answered_by where q.withdrawn_at is null and %s order by q.asked_at, q.id""", where, id, BesideReading::question);
    }

    private Map<UUID, List<NoteRow>> notes(String where, Object id) {
        return read("notes", """
                select o.*, n.name as written_name from note o join passage p on p.id = o.passage_id
                join person n on n.id = o.written_by where o.withdrawn_at is null and %s order by o.written_at, o.id""", where, id, BesideReading::note);
    }

    private Map<UUID, List<DoubtRow>> doubts(String where, Object id) {
        return read("doubts", """
                select d.*, n.name as settled_name from doubt d join passage p on p.id = d.passage_id
                left join person n on n.id = d.settled_by where %s order by d.raised_at, d.id""", where, id, BesideReading::doubt);
    }

    /** Reads a row beside a passage. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Rows of one table, by the passage beside which they stand.
     *
     * @param what they are, to be told apart in the log of the database
     */
    <T> Map<UUID, List<T>> read(String what, String sql, String where, Object id, RowReader<T> reader) {
        Map<UUID, List<T>> rows = new LinkedHashMap<>();
        jdbc.sql("/* " + what + " */ " + sql.formatted(where)).param("id", id).query(row -> {
            rows.computeIfAbsent(row.getObject("passage_id", UUID.class), none -> new ArrayList<>()).add(reader.read(row));
        });
        return rows;
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
                TypedValues.read(row.getString("searched_in"), SearchPlace.class).named(PassageRows.namesNow(row)),
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
}
