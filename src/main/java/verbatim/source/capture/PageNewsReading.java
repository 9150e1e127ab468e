package verbatim.source.capture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.source.SourceId;
import verbatim.source.SourcesChanged;

/** Tells what became of the pages of sources, and keeps who has seen it. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class PageNewsReading {

    private static final String ROWS = """
            select e.id, e.source_id, s.title, e.what, e.at, t.number, p.name as seen_name
            from page_event e join source_shown s on s.id = e.source_id
            left join snapshot t on t.id = e.snapshot_id left join person p on p.id = e.seen_by
            """;

    private final JdbcClient jdbc;
    private final PageWatch watch;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PageNewsReading(JdbcClient jdbc, PageWatch watch, CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.watch = watch;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** What nobody has seen yet, newest first, at most so many; of sources put away nothing. */
    public List<PageNewsRow> unseen(int most) {
        return jdbc.sql(ROWS + " where e.seen_at is null and not s.archived order by e.at desc, e.id limit :most")
                .param("most", most)
                .query(PageNewsReading::row)
                .list();
    }

    /** How many there are of these; counted no further than {@code most}. */
    public int count(int most) {
        return jdbc.sql("""
                        select count(*) from (select 1 from page_event e join source s on s.id = e.source_id
                            where e.seen_at is null and s.archived_at is null limit :most) as news""")
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** What became of a source's page, newest first. */
    public List<PageNewsRow> of(SourceId source) {
        return jdbc.sql(ROWS + " where e.source_id = :source order by e.at desc, e.id limit 50")
                .param("source", source.value())
                .query(PageNewsReading::row)
                .list();
    }

    /** How a source's page is; empty where its newest text was fetched from none. */
    public Optional<PageStanding> standing(SourceId source) {
        return watch.of(source);
    }

    /** The person has seen it; to see it again changes nothing. */
    @Transactional
    public void seen(UUID event) {
        watch.seen(event, currentPerson.require().id(), clock.instant());
        events.publishEvent(new SourcesChanged());
    }

    private static PageNewsRow row(ResultSet row, int n) throws SQLException {
        return new PageNewsRow(
                row.getObject("id", UUID.class),
                new SourceId(row.getObject("source_id", UUID.class)),
                row.getString("title"),
                PageNews.valueOf(row.getString("what")),
                row.getTimestamp("at").toInstant(),
                row.getObject("number", Integer.class),
                row.getString("seen_name"));
    }
}
