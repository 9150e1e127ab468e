package verbatim.article;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;

/** Reads articles with their current revision. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class ArticleReading {

    private static final Pattern ID = Pattern.compile("\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b");

    /** Of articles of one name, as many as one can choose from. */
    private static final int MOST_NAMED = 10;

    private final JdbcClient jdbc;
    private final ArticleSentences sentences;

    ArticleReading(JdbcClient jdbc, ArticleSentences sentences) {
        this.sentences = sentences;
        this.jdbc = jdbc;
    }

    /** The article with its current revision, or empty where there is none of that id. */
    public Optional<ArticleSheet> find(ArticleId id) {
        return jdbc.sql("""
                        select a.*, r.id as revision_id, r.number, r.sha256, r.read_as, r.lone_marks, r.text
                        from article a join revision r on r.article_id = a.id
                        where a.id = :id order by r.number desc limit 1""")
                .param("id", id.value())
                .query(ArticleReading::sheet)
                .optional();
    }

    /**
     * The same for what must look at the whole article before it changes something of it: one such change to an article at
     * a time, until the caller's transaction ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ArticleSheet> findToWorkOn(ArticleId id) {
        // No key update: rows that refer to the article may still come.
        jdbc.sql("select id from article where id = :id for no key update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    /**
     * The same for whoever signs it off: waits for all who are changing something of it, and holds up those who begin to
     * ({@link #heldSignedOff}).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ArticleSheet> findToSign(ArticleId id) {
        jdbc.sql("select id from article where id = :id for update").param("id", id.value()).query(UUID.class).optional();
        return find(id);
    }

    /**
     * Whether a sign-off of it stands. Nobody signs it off until the caller's transaction ends; all else goes on, others'
     * changes to it too.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean heldSignedOff(ArticleId id) {
        return jdbc.sql("select signed_off from article where id = :id for key share")
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** What is known of the article and of its current revision, without the text. Each choice asks: without a transaction it is one way to the database. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<ArticleFacts> facts(ArticleId id) {
        return jdbc.sql("""
                        select a.*, r.id as revision_id, r.number, r.sha256, r.read_as, r.lone_marks
                        from article a join revision r on r.article_id = a.id
                        where a.id = :id order by r.number desc limit 1""")
                .param("id", id.value())
                .query(ArticleReading::facts)
                .optional();
    }

    /** Whether there is such a revision with a text of this hash. */
    public boolean isText(RevisionId revision, String sha256) {
        return jdbc.sql("select exists(select 1 from revision where id = :id and sha256 = :sha256)")
                .param("id", revision.value())
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    /**
     * The article of which this may be a new edit, or that very text: it has the text, or comes from the address, or shares
     * most of the sentences. Empty where there is none.
     *
     * @param words as they came
     * @param url where they come from; null where that is not known
     */
    public Optional<KnownArticle> known(String words, @Nullable String url) {
        var text = RevisionText.of(words);
        if (text.isBlank()) {
            return Optional.empty();
        }
        return ofText(text).map(there -> new KnownArticle(ImportNotice.SAME_TEXT, there))
                .or(() -> Optional.ofNullable(url).flatMap(this::ofAddress).map(there -> new KnownArticle(ImportNotice.SAME_ADDRESS, there)))
                .or(() -> sentences.sharing(SentencePrints.of(text.value()))
                        .flatMap(this::facts)
                        .map(there -> new KnownArticle(ImportNotice.SAME_SENTENCES, there)));
    }

    /**
     * The articles that somebody may mean: of an id, or an address in which one stands, that one; else those that have this
     * address or headline, a few of them, the newest first.
     */
    public List<ArticleId> named(String words) {
        var id = ID.matcher(words);
        if (id.find()) {
            return facts(new ArticleId(UUID.fromString(id.group()))).stream().map(ArticleFacts::id).toList();
        }
        return jdbc.sql("""
                        select id from article where url = :words or lower(headline) = lower(:words)
                        order by imported_at desc limit :most""")
                .param("words", words.strip())
                .param("most", MOST_NAMED)
                .query((row, n) -> new ArticleId(row.getObject("id", UUID.class)))
                .list();
    }

    /** The article that came to the desk last with this very text, or empty where none did. */
    private Optional<ArticleFacts> ofText(RevisionText text) {
        return jdbc.sql("""
                        select a.*, r.id as revision_id, r.number, r.sha256, r.read_as, r.lone_marks
                        from article a join revision r on r.article_id = a.id
                        where r.sha256 = :sha256 order by a.imported_at desc limit 1""")
                .param("sha256", text.sha256())
                .query(ArticleReading::facts)
                .optional();
    }

    /** The article that came to the desk last from this address, or empty where none did. */
    private Optional<ArticleFacts> ofAddress(String url) {
        return jdbc.sql("""
                        select a.*, r.id as revision_id, r.number, r.sha256, r.read_as, r.lone_marks
                        from article a join revision r on r.article_id = a.id
                        where a.url = :url order by a.imported_at desc, r.number desc limit 1""")
                .param("url", url)
                .query(ArticleReading::facts)
                .optional();
    }

    /** The text of a revision that is there. */
    public String text(RevisionId revision) {
        return jdbc.sql("select text from revision where id = :id")
                .param("id", revision.value())
                .query(String.class)
                .single();
    }

    /** The revisions of an article, newest first, without their texts. */
    public List<RevisionRow> revisions(ArticleId article) {
        return jdbc.sql("""
                        select r.id, r.number, r.sha256, r.file_name, r.stored_at, r.takes_back is not null as takes_back, p.name
                        from revision r join person p on p.id = r.stored_by where r.article_id = :article order by r.number desc""")
                .param("article", article.value())
                .query((row, n) -> new RevisionRow(
                        new RevisionId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("sha256"),
                        row.getString("file_name"),
                        row.getString("name"),
                        row.getTimestamp("stored_at").toInstant(),
                        row.getBoolean("takes_back")))
                .list();
    }

    /** What came as the revision before this one; empty where this is the first, or takes an edit back itself. */
    Optional<Imported> textBefore(RevisionId revision) {
        return jdbc.sql("""
                        select b.text, b.original, b.file_name, b.charset from revision r
                        join revision b on b.article_id = r.article_id and b.number = r.number - 1
                        where r.id = :id and r.takes_back is null""")
                .param("id", revision.value())
                .query((row, n) -> new Imported(
                        row.getString("text"), row.getBytes("original"), row.getString("file_name"), row.getString("charset")))
                .optional();
    }

    /** The headlines of these articles, without their texts; those that are not there are left out. */
    public Map<ArticleId, String> headlines(List<ArticleId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = new HashMap<ArticleId, String>();
        jdbc.sql("select id, headline from article where id in (:ids)")
                .param("ids", ids.stream().map(ArticleId::value).toList())
                .query(row -> {
                    found.put(new ArticleId(row.getObject("id", UUID.class)), row.getString("headline"));
                });
        return Map.copyOf(found);
    }

    private static ArticleFacts facts(ResultSet row, int n) throws SQLException {
        return new ArticleFacts(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("headline"),
                details(row),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getInt("number"),
                row.getString("sha256"),
                read(row));
    }

    static ArticleDetails details(ResultSet row) throws SQLException {
        return new ArticleDetails(
                row.getString("headline"),
                row.getString("byline"),
                row.getString("publication"),
                row.getString("url"),
                row.getString("language"),
                row.getObject("published_on", LocalDate.class),
                instant(row, "deadline"),
                instant(row, "embargo"),
                row.getString("slug"));
    }

    private static ArticleSheet sheet(ResultSet row, int n) throws SQLException {
        return new ArticleSheet(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("headline"),
                details(row),
                new PersonId(row.getObject("imported_by", UUID.class)),
                row.getTimestamp("imported_at").toInstant(),
                new RevisionId(row.getObject("revision_id", UUID.class)),
                row.getInt("number"),
                row.getString("sha256"),
                read(row),
                row.getString("text"));
    }

    private static TextReading read(ResultSet row) throws SQLException {
        Array marks = row.getArray("lone_marks");
        return TextReading.stored(row.getString("read_as"), marks == null ? null : (Integer[]) marks.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }
}
