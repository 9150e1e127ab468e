package verbatim.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleId;
import verbatim.passage.Finding;
import verbatim.passage.PassageKind;
import verbatim.passage.Status;
import verbatim.text.TypedWords;

/** Reads the desk's articles with how far the check of each has come. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class ArticleList {

    private static final String ORDER = " order by t.at_end, t.due, t.recency, t.id";

    /** An array that is read once: the order of the index is kept. */
    private static final String CLOSED = "array(select b.article_id from blind_look b where b.person_id = :me)";

    /** As the list's index has them. */
    private static final String OTHERS = """
            (select t.*, t.signed_off as at_end from article t where t.plain like inside_pattern(:words) and t.id <> all(%s)%%s%%s
             order by t.signed_off, t.due, t.recency, t.id limit cast(:limit as bigint) + :skip)""".formatted(CLOSED);

    /** What is closed to whoever asks stands where it would without a sign-off: by its place they would see that one fell. */
    private static final String CLOSED_ONES = """
             union all (select t.*, false as at_end from article t where t.plain like inside_pattern(:words) and t.id = any(%s)%%s)""".formatted(CLOSED);

    private static final String WITH_PROGRESS = """
            select t.*, t.id = any(%s) as closed, array(
                       select y.status || ' ' || y.n from passage_tally y where y.article_id = t.id and y.n > 0 and y.status <> 'REMOVED') as tally,
                   case when (select proposed_facts from desk) = 'COUNTED' then (
                       select count(*) from proposed_claim c where c.article_id = t.id and c.state = 'OPEN' and not c.gone) else 0 end as proposed,
                   (select count(*) from sign_off s join sign_off_caveat v on v.sign_off_id = s.id
                       where t.signed_off and s.article_id = t.id and s.fallen_at is null) as problems,
                   array(
                       select concat_ws(' ', p.kind, p.number, v.kind, v.finding)
                       from sign_off s join sign_off_caveat v on v.sign_off_id = s.id join passage p on p.id = v.passage_id
                       where t.signed_off and s.article_id = t.id and s.fallen_at is null
                       order by p.start, p.number limit %d) as caveats
            from (%%s) t
            """.formatted(CLOSED, SignedOff.NAMED);

    private static final String BEYOND = """
             and (%s, t.due, t.recency, t.id)
               > (:afterSigned, queue_moment(:afterDeadline), -queue_moment(:afterImported), :afterId)
            """;

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    ArticleList(CurrentPerson currentPerson, DataSource database) {
        this.currentPerson = currentPerson;
        jdbc = JdbcClient.create(new PlannedForItsValues(database));
    }

    /** Articles whose headline, byline or publication holds these words: the nearest deadline first, then the newest. */
    public List<ArticleRow> find(String words, int offset, int limit) {
        return find(words, null, offset, limit);
    }

    /**
     * The same after a row, however far down that is.
     *
     * @param words in any case, with any accents
     * @param after null to begin with the first
     * @param skip so many rows after it are left out; each is read all the same
     */
    public List<ArticleRow> find(String words, @Nullable ArticleRow after, int skip, int limit) {
        return find(words, ArticlesShown.ALL, null, after, skip, limit);
    }

    /**
     * The same of some of them.
     *
     * @param publication of the articles, as it is written there; null for all
     */
    public List<ArticleRow> find(
            String words, ArticlesShown shown, @Nullable String publication, @Nullable ArticleRow after, int skip, int limit) {
        return find(words, shown, publication, after == null ? null : after.inList(), skip, limit);
    }

    /** The same after a place, whatever stands there by now. */
    public List<ArticleRow> after(String words, ArticlesShown shown, @Nullable ArticlePlace place, int limit) {
        return find(words, shown, null, place, 0, limit);
    }

    private List<ArticleRow> find(
            String words, ArticlesShown shown, @Nullable String publication, @Nullable ArticlePlace after, int skip, int limit) {
        var ofPublication = publication == null ? "" : " and t.publication = :publication";
        var others = OTHERS.formatted(shown.condition() + ofPublication, after == null ? "" : BEYOND.formatted("t.signed_off"));
        // Whether what is closed would be among some that are chosen by their check tells of it.
        var closed = shown == ArticlesShown.ALL ? CLOSED_ONES.formatted(ofPublication + (after == null ? "" : BEYOND.formatted("false"))) : "";
        var page = "select t.* from (" + others + closed + ") t" + ORDER + " limit :limit offset :skip";
        var rows = jdbc.sql(WITH_PROGRESS.formatted(page) + ORDER)
                .param("words", TypedWords.kept(words))
                .param("publication", publication, Types.VARCHAR)
                .param("me", currentPerson.require().id().value())
                .param("limit", limit)
                .param("skip", skip);
        if (after != null) {
            rows = rows.param("afterSigned", after.signedOff())
                    .param("afterDeadline", utc(after.deadline()))
                    .param("afterImported", utc(after.importedAt()))
                    .param("afterId", after.article().value());
        }
        return rows.query(ArticleList::row).list();
    }

    /** One article as the list shows it. */
    public Optional<ArticleRow> find(ArticleId id) {
        return jdbc.sql(WITH_PROGRESS.formatted("select * from article t where t.id = :id"))
                .param("id", id.value())
                .param("me", currentPerson.require().id().value())
                .query(ArticleList::row)
                .optional();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static ArticleRow row(ResultSet row, int n) throws SQLException {
        var deadline = row.getTimestamp("deadline");
        var closed = row.getBoolean("closed");
        return new ArticleRow(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("headline"),
                row.getString("byline"),
                row.getString("publication"),
                row.getString("language"),
                row.getTimestamp("imported_at").toInstant(),
                deadline == null ? null : deadline.toInstant(),
                closed ? null : signOff(row),
                closed ? Progress.NOTHING : progress(row),
                closed);
    }

    private static @Nullable SignedOff signOff(ResultSet row) throws SQLException {
        return row.getBoolean("signed_off") ? new SignedOff(row.getInt("problems"), caveats(row)) : null;
    }

    /** Of each a line such as "DIRECT 12 PROBLEM ALTERED". */
    private static List<Caveat> caveats(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("caveats").getArray())
                .map(line -> line.split(" "))
                .map(part -> new Caveat(
                        PassageKind.valueOf(part[0]).letter() + part[1],
                        Caveat.Kind.valueOf(part[2]),
                        part.length > 3 ? Finding.valueOf(part[3]) : null))
                .toList();
    }

    /** Of each status a line such as "TO_CHECK 12". */
    private static Progress progress(ResultSet row) throws SQLException {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var line : (String[]) row.getArray("tally").getArray()) {
            int blank = line.indexOf(' ');
            counts.put(Status.valueOf(line.substring(0, blank)), Integer.valueOf(line.substring(blank + 1)));
        }
        return new Progress(counts).with(Status.TO_CHECK, row.getInt("proposed"));
    }
}
