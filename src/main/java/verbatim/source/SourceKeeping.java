package verbatim.source;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;

/** Adds sources to the desk and finds them again. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class SourceKeeping {

    private final Sources sources;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final JdbcClient jdbc;

    SourceKeeping(Sources sources, CurrentPerson currentPerson, Clock clock, JdbcClient jdbc) {
        this.sources = sources;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * Adds a source.
     *
     * @throws SourceRefused if the details cannot stand
     */
    public SourceId add(SourceDetails details) {
        var objections = details.objections();
        if (!objections.isEmpty()) {
            throw new SourceRefused(objections);
        }
        return sources.save(new Source(details, currentPerson.require().id(), clock.instant()))
                .id();
    }

    /** Sources whose title, citation or address holds these words, newest first, at most {@code most}. */
    @Transactional(readOnly = true)
    public List<SourceRow> find(String words, int most) {
        return jdbc.sql("""
                        select id, title, tier, citation, url from source
                        where strpos(lower(concat_ws(' ', title, citation, url)), lower(:words)) > 0
                        order by added_at desc, id limit :most""")
                .param("words", words.strip().replace('\0', '\uFFFD'))
                .param("most", most)
                .query((row, n) -> new SourceRow(
                        new SourceId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        Tier.valueOf(row.getString("tier")),
                        row.getString("citation"),
                        row.getString("url")))
                .list();
    }
}
