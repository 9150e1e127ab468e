package verbatim.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.text.wording.WordingComparison;
import verbatim.text.wording.style.HouseStyle;

/**
 * What the desk permits to be done to a speaker's words, by language. A change holds for comparisons from then on:
 * evidence keeps the result, and the version, that it was made with.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class HouseStyles {

    /**
     * A style that the desk has had.
     *
     * @param version as evidence names it
     * @param by who let it hold, by name
     */
    public record Settled(String version, String by, Instant at) {}

    /** The languages that come with a style of their own. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pt", "nl");

    /** More than anybody works with: a language has few styles, and the last alone is asked for. */
    private static final int MOST_COMPILED = 64;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    /** Compiling takes longer than most comparisons: the usual styles, by language as it was asked for. */
    private final Cache<String, WordingComparison> usual = bounded();

    /** The desk's own styles, by their row, which never changes. */
    private final Cache<UUID, WordingComparison> settled = bounded();

    HouseStyles(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * The style that holds for a language: the desk's own, or the usual one.
     *
     * @param language ISO 639-1; a region may follow
     */
    @Transactional(readOnly = true)
    public HouseStyle of(String language) {
        return comparison(language).style();
    }

    /**
     * Compares by the style that holds for a language. It is compiled when it is first asked for, and kept.
     *
     * @param language ISO 639-1; a region may follow
     */
    @Transactional(readOnly = true)
    public WordingComparison comparison(String language) {
        var standard = usual.get(language, asked -> new WordingComparison(HouseStyle.standard(asked)));
        return lastSettled(standard.style().language())
                .map(id -> settled.get(id, this::compiled))
                .orElse(standard);
    }

    /** How many styles were compiled so far. */
    long timesCompiled() {
        return usual.stats().loadCount() + settled.stats().loadCount();
    }

    /** The styles that the desk has had for a language, newest first; none where the usual one always held. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<Settled> history(String language) {
        return jdbc.sql("""
                        select h.version, p.name, h.settled_at from house_style h join person p on p.id = h.settled_by
                        where h.language = :language order by h.settled_at desc, h.id desc""")
                .param("language", language)
                .query((row, n) -> new Settled(
                        row.getString("version"), row.getString("name"), row.getTimestamp("settled_at").toInstant()))
                .list();
    }

    /**
     * Lets a style hold from now on.
     *
     * @param seen version of the style that the person saw and changed
     * @throws StyleChanged if another one has come to hold since
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void settle(HouseStyle style, String seen) {
        // The table only grows, so there is no row to lock: two who save at once wait for each other on the desk's.
        jdbc.sql("select id from desk for update").query().listOfRows();
        var holds = of(style.language()).version();
        if (!holds.equals(seen)) {
            throw new StyleChanged(holds);
        }
        if (style.version().equals(holds)) {
            return;
        }
        jdbc.sql("insert into house_style values (:id, :language, :version, :style, :by, :at)")
                .param("id", FreshId.next())
                .param("language", style.language().toLowerCase(Locale.ROOT))
                .param("version", style.version())
                .param("style", JsonMapper.shared().writeValueAsString(style))
                .param("by", currentPerson.require().id().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<UUID> lastSettled(String language) {
        return jdbc.sql("select id from house_style where language = :language order by settled_at desc, id desc limit 1")
                .param("language", language)
                .query(UUID.class)
                .optional();
    }

    private WordingComparison compiled(UUID id) {
        var style = jdbc.sql("select style from house_style where id = :id").param("id", id).query(String.class).single();
        return new WordingComparison(JsonMapper.shared().readValue(style, HouseStyle.class));
    }

    private static <K> Cache<K, WordingComparison> bounded() {
        return Caffeine.newBuilder().maximumSize(MOST_COMPILED).recordStats().build();
    }
}
