package verbatim.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;
import verbatim.message.Refusal;

/**
 * The rows of imports that are jobs. Each change holds only where the import is still going: whoever ends one first, a person
 * who stops it or a node that has stored it, has ended it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportJobs {

    private static final Duration SHOWN_AFTER_THE_END = Duration.ofDays(1);

    private static final String GOING = " stage in ('WAITING', 'READING', 'STORING') ";

    private static final String SELECT = """
            select j.id, j.headline, j.begun_by, p.name as began_by, j.begun_at, j.stage, j.words, j.words_read,
                coalesce(j.passages, 0) as passages, j.passages_stored, j.article_id, j.refusal, j.refusal_args
            from import_job j join person p on p.id = j.begun_by
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final JsonMapper json = new JsonMapper();
    private final Clock clock;

    ImportJobs(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is to be imported.
     *
     * @param tries how often it was taken up, this time included
     */
    record Work(RevisionText text, Imported imported, ArticleDetails details, PersonId by, int tries) {}

    /** Takes one in. */
    ImportId add(RevisionText text, Imported imported, ArticleDetails details, PersonId by) {
        forgetEnded();
        var id = ImportId.fresh();
        jdbc.sql("""
                        insert into import_job (id, stage, headline, byline, publication, url, language, published_on, deadline,
                            embargo, slug, text, original, file_name, charset, comments, begun_by, begun_at, tries, words, words_read, passages_stored)
                        values (:id, 'WAITING', :headline, :byline, :publication, :url, :language, :publishedOn, :deadline,
                            :embargo, :slug, :text, :original, :fileName, :charset, cast(:comments as jsonb), :by, :at, 0, :words, 0, 0)""")
                .param("id", id.value())
                .param("headline", details.headline() != null ? details.headline() : text.firstWords())
                .param("byline", details.byline())
                .param("publication", details.publication())
                .param("url", details.url())
                .param("language", details.language())
                .param("publishedOn", details.publishedOn())
                .param("deadline", timestamp(details.deadline()))
                .param("embargo", timestamp(details.embargo()))
                .param("slug", details.slug())
                .param("text", text.value())
                .param("original", imported.original())
                .param("fileName", imported.fileName())
                .param("charset", imported.charset())
                .param("comments", TypedValues.written(imported.comments()))
                .param("by", by.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("words", text.words())
                .update();
        events.publishEvent(new ImportsChanged());
        return id;
    }

    /** What ended long ago, and is of no use any more, goes. */
    void forgetEnded() {
        jdbc.sql("delete from import_job where stage in ('STORED', 'STOPPED') and ended_at < :then")
                .param("then", Timestamp.from(clock.instant().minus(SHOWN_AFTER_THE_END)))
                .update();
    }

    /** Those that are going, or could not be stored; the oldest first. */
    List<ImportRow> open() {
        return jdbc.sql(SELECT + "where j.stage not in ('STORED', 'STOPPED') order by j.begun_at, j.id")
                .query(this::row)
                .list();
    }

    Optional<ImportRow> find(ImportId id) {
        return jdbc.sql(SELECT + "where j.id = :id").param("id", id.value()).query(this::row).optional();
    }

    /** Those that somebody has yet to finish, for one node at a time that has them gone on with. */
    List<ImportId> going() {
        jdbc.sql("lock table import_job in share row exclusive mode").update();
        return jdbc.sql("select id from import_job where" + GOING)
                .query((row, n) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The one of this very text that somebody has yet to finish. */
    Optional<ImportId> going(RevisionText text) {
        return jdbc.sql("select id from import_job where" + GOING + "and text = :text order by begun_at limit 1")
                .param("text", text.value())
                .query((row, n) -> new ImportId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Begins one, or begins it anew; empty where it has ended, or is gone. */
    Optional<Work> begin(ImportId id) {
        var work = jdbc.sql("update import_job set stage = 'READING', tries = tries + 1, words_read = 0, passages = null,"
                        + " passages_stored = 0 where id = :id and" + GOING + "returning *")
                .param("id", id.value())
                .query(ImportJobs::work)
                .optional();
        work.ifPresent(begun -> events.publishEvent(new ImportsChanged()));
        return work;
    }

    /** How often it was taken up; 0 where it is gone. */
    int tries(ImportId id) {
        return jdbc.sql("select tries from import_job where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Its text is read; so many passages are to be stored. Whether it is still going. */
    boolean read(ImportId id, int passages) {
        return changed(jdbc.sql("update import_job set stage = 'STORING', words_read = words, passages = :passages where id = :id and" + GOING)
                .param("passages", passages)
                .param("id", id.value())
                .update());
    }

    /** So many passages are stored. Whether it is still going. */
    boolean stored(ImportId id, int passages) {
        return changed(jdbc.sql("update import_job set passages_stored = :passages where id = :id and" + GOING)
                .param("passages", passages)
                .param("id", id.value())
                .update());
    }

    /** It is this article; its text is kept there. Whether it was still going: else nothing of the article may be kept. */
    boolean stored(ImportId id, ArticleId article) {
        return changed(jdbc.sql("update import_job set stage = 'STORED', passages_stored = passages, article_id = :article, text = null,"
                        + " original = null, comments = '[]', ended_at = :at where id = :id and" + GOING)
                .param("article", article.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update());
    }

    /** Nothing of it is to be kept. Whether it was still going. */
    boolean stop(ImportId id) {
        return changed(jdbc.sql("update import_job set stage = 'STOPPED', text = null, original = null, comments = '[]', ended_at = :at where id = :id and" + GOING)
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update());
    }

    /** It could not be stored. */
    void refuse(ImportId id, Refusal why) {
        changed(jdbc.sql("update import_job set stage = 'REFUSED', refusal = :code, refusal_args = cast(:args as jsonb), ended_at = :at"
                        + " where id = :id and" + GOING)
                .param("code", why.code().name())
                .param("args", json.writeValueAsString(why.args()))
                .param("at", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update());
    }

    /** The node goes down that had taken it up: that was no try. */
    void leave(ImportId id) {
        changed(jdbc.sql("update import_job set stage = 'WAITING', tries = greatest(tries - 1, 0) where id = :id"
                        + " and stage in ('READING', 'STORING')")
                .param("id", id.value())
                .update());
    }

    /** What could not be stored is to be tried from the beginning. Whether it was so. */
    boolean tryAgain(ImportId id) {
        return changed(jdbc.sql("update import_job set stage = 'WAITING', tries = 0, words_read = 0, passages = null, passages_stored = 0,"
                        + " refusal = null, refusal_args = null, ended_at = null where id = :id and stage = 'REFUSED'")
                .param("id", id.value())
                .update());
    }

    /** What could not be stored is to be forgotten. */
    void remove(ImportId id) {
        changed(jdbc.sql("delete from import_job where id = :id and stage = 'REFUSED'").param("id", id.value()).update());
    }

    private boolean changed(int rows) {
        if (rows > 0) {
            events.publishEvent(new ImportsChanged());
        }
        return rows > 0;
    }

    private ImportRow row(ResultSet row, int n) throws SQLException {
        var article = row.getObject("article_id", UUID.class);
        var refusal = row.getString("refusal");
        return new ImportRow(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("headline"),
                new PersonId(row.getObject("begun_by", UUID.class)),
                row.getString("began_by"),
                row.getTimestamp("begun_at").toInstant(),
                ImportStage.valueOf(row.getString("stage")),
                new ImportRow.Progress(
                        row.getInt("words"), row.getInt("words_read"), row.getInt("passages"), row.getInt("passages_stored")),
                article == null ? null : new ArticleId(article),
                refusal == null
                        ? null
                        : Refusal.of(
                                ImportRefusal.valueOf(refusal),
                                json.readValue(row.getString("refusal_args"), Object[].class)));
    }

    private static Work work(ResultSet row, int n) throws SQLException {
        var text = new RevisionText(row.getString("text"));
        return new Work(
                text,
                new Imported(
                        text.value(),
                        row.getBytes("original"),
                        row.getString("file_name"),
                        row.getString("charset"),
                        List.of(TypedValues.read(row.getString("comments"), FileComment[].class))),
                ArticleReading.details(row),
                new PersonId(row.getObject("begun_by", UUID.class)),
                row.getInt("tries"));
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
