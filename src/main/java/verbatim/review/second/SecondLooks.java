package verbatim.review.second;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.RevisionId;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.source.SourceId;
import verbatim.text.Span;

/**
 * What whoever looks a second time sees: their looks, and of each passage what the article prints and which records there are.
 * Nothing here reads a finding, evidence, notes, a search or the history of a passage.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class SecondLooks {

    /** Nobody looks through more before they begin. */
    private static final int MOST = 200;

    /** So much of the text stands on each side of the passage, in UTF-16 code units, or up to the paragraph's end before that. */
    private static final int AROUND = 1_200;

    private static final String MINE = "l.ended_at is null and l.person_id = :me and l.handed_in_at is null";

    private final LookHands hands;
    private final ArticleReading articles;
    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    SecondLooks(LookHands hands, ArticleReading articles, CurrentPerson currentPerson, JdbcClient jdbc) {
        this.hands = hands;
        this.articles = articles;
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /** What whoever asks has to look at, the oldest first. */
    public List<LookRow> open() {
        return rows(MINE + " order by l.given_at, t.id, p.start, p.number");
    }

    /** What they have handed in, the newest first. */
    public List<LookRow> handedIn() {
        return rows("l.ended_at is null and l.person_id = :me and l.handed_in_at is not null order by l.handed_in_at desc, l.id");
    }

    /** What was given to whoever is free, and they had nothing to do with. */
    public List<LookRow> free() {
        record Free(PassageId passage, LookRow row) {}
        var me = currentPerson.require().id();
        var all = jdbc.sql(LookRows.SELECT + "where l.ended_at is null and l.person_id is null and not p.removed order by l.given_at, t.id, p.start, p.number limit :most")
                .param("most", MOST)
                .query((row, n) -> new Free(LookRows.passage(row), LookRows.row(row, n)))
                .list();
        var barred = hands.of(all.stream().map(Free::passage).toList());
        return all.stream().filter(one -> !barred.getOrDefault(one.passage(), Set.of()).contains(me)).map(Free::row).toList();
    }

    /** For which looks an article is closed to whoever asks. */
    public List<LookRow> closing(ArticleId article) {
        return jdbc.sql(LookRows.SELECT + """
                        where l.article_id = :article and l.person_id = :me and l.ended_at is null and l.opened_at is null and l.compared_at is null
                            and (l.passage_id, l.person_id) in (select b.passage_id, b.person_id from blind_look b)
                        order by p.start, p.number""")
                .param("article", article.value())
                .param("me", currentPerson.require().id().value())
                .query(LookRows::row)
                .list();
    }

    private List<LookRow> rows(String where) {
        return jdbc.sql(LookRows.SELECT + "where " + where + " limit :most")
                .param("me", currentPerson.require().id().value())
                .param("most", MOST)
                .query(LookRows::row)
                .list();
    }

    /** A passage to look at; empty where it is not theirs, was handed in or taken back. */
    public Optional<BlindPassage> read(LookId look) {
        return jdbc.sql(LookRows.SELECT + "where l.id = :id and " + MINE)
                .param("id", look.value())
                .param("me", currentPerson.require().id().value())
                .query((row, n) -> blind(row))
                .optional();
    }

    private BlindPassage blind(ResultSet row) throws SQLException {
        var look = LookRows.row(row, 0);
        return new BlindPassage(
                look,
                PassageKind.valueOf(row.getString("kind")),
                around(articles.text(new RevisionId(row.getObject("revision_id", UUID.class))), spans(row)),
                new BlindPassage.Speaker(row.getString("speaker_name"), row.getString("speaker_description")),
                sources(look.story().article()),
                LookRows.draft(row),
                standing(row));
    }

    private static BlindPassage.Standing standing(ResultSet row) throws SQLException {
        if (row.getTimestamp("opened_at") != null) {
            return BlindPassage.Standing.OPENED;
        }
        return row.getBoolean("changed_since") ? BlindPassage.Standing.CHANGED : BlindPassage.Standing.BLIND;
    }

    /** Start and end of each fragment, one after the other. */
    private static List<Span> spans(ResultSet row) throws SQLException {
        var ends = (Integer[]) row.getArray("fragments").getArray();
        var spans = new ArrayList<Span>();
        for (int at = 0; at + 1 < ends.length; at += 2) {
            spans.add(new Span(ends[at], ends[at + 1]));
        }
        return spans;
    }

    private static List<BlindPassage.Piece> around(String text, List<Span> passage) {
        var pieces = new ArrayList<BlindPassage.Piece>();
        int at = from(text, passage.getFirst().start());
        for (var fragment : passage) {
            add(pieces, text, at, fragment.start(), false);
            add(pieces, text, fragment.start(), fragment.end(), true);
            at = fragment.end();
        }
        add(pieces, text, at, until(text, at), false);
        return pieces;
    }

    private static void add(List<BlindPassage.Piece> pieces, String text, int start, int end, boolean ofPassage) {
        if (end > start) {
            pieces.add(new BlindPassage.Piece(text.substring(start, end), ofPassage));
        }
    }

    /** The beginning of a line; within a long one, never within a character. */
    private static int from(String text, int passage) {
        int from = Math.max(0, passage - AROUND);
        int line = text.indexOf('\n', from);
        if (from > 0 && line >= 0 && line < passage) {
            return line + 1;
        }
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private static int until(String text, int passage) {
        int until = Math.min(text.length(), passage + AROUND);
        int line = text.lastIndexOf('\n', until - 1);
        if (until < text.length() && line > passage) {
            return line;
        }
        return until < text.length() && Character.isLowSurrogate(text.charAt(until)) ? until + 1 : until;
    }

    private List<BlindPassage.Available> sources(ArticleId article) {
        return jdbc.sql("""
                        select s.id, s.title, (select max(n.number) from snapshot n where n.source_id = s.id) as text
                        from article_source a join source_shown s on s.id = a.source_id where a.article_id = :article order by lower(s.title), s.id""")
                .param("article", article.value())
                .query((row, n) -> new BlindPassage.Available(
                        new SourceId(row.getObject("id", UUID.class)), Objects.requireNonNull(row.getString("title")), number(row)))
                .list();
    }

    private static @Nullable Integer number(ResultSet row) throws SQLException {
        return row.getObject("text", Integer.class);
    }
}
