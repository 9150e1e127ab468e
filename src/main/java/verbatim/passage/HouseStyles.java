package verbatim.passage;

import com.fasterxml.uuid.Generators;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import verbatim.account.CurrentPerson;
import verbatim.text.wording.HouseStyle;

/**
 * What the desk permits to be done to a speaker's words, by language. A change holds for comparisons from then on:
 * evidence keeps the result, and the version, that it was made with.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class HouseStyles {

    /** The languages that come with a style of their own. */
    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

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
        var standard = HouseStyle.standard(language);
        return settled(standard.language()).orElse(standard);
    }

    /** Lets a style hold from now on. */
    @PreAuthorize("hasRole('ADMIN')")
    public void settle(HouseStyle style) {
        if (style.version().equals(of(style.language()).version())) {
            return;
        }
        jdbc.sql("insert into house_style values (:id, :language, :version, :style, :by, :at)")
                .param("id", Generators.timeBasedEpochGenerator().generate())
                .param("language", style.language().toLowerCase(Locale.ROOT))
                .param("version", style.version())
                .param("style", JsonMapper.shared().writeValueAsString(style))
                .param("by", currentPerson.require().id().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<HouseStyle> settled(String language) {
        return jdbc.sql("select style from house_style where language = :language order by settled_at desc, id desc limit 1")
                .param("language", language)
                .query(String.class)
                .optional()
                .map(style -> JsonMapper.shared().readValue(style, HouseStyle.class));
    }
}
