package verbatim.notice.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.passage.DeskPart;
import verbatim.passage.PartChanged;

/** What whoever asks was told in the application. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class Notices {

    /** So many unread ones are counted. */
    public static final int MOST_COUNTED = 100;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(JdbcClient jdbc, CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<NoticeRow> latest(int most) {
        return jdbc.sql(NoticeRow.SELECT + "where n.person_id = :me and n.in_app order by n.at desc, n.id desc limit :most")
                .param("me", me())
                .param("most", most)
                .query(NoticeRow::of)
                .list();
    }

    /** How many are unread, up to {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int unread() {
        return jdbc.sql("select count(*) from (select 1 from notice_told where person_id = :me and in_app and read_at is null limit :most) n")
                .param("me", me())
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** It was read. */
    public void read(NoticeId id) {
        read(id.value());
    }

    /** All were read. */
    public void readAll() {
        read((UUID) null);
    }

    private void read(@Nullable UUID id) {
        var unread = "update notice_told set read_at = :now where person_id = :me and read_at is null" + (id == null ? "" : " and id = :id");
        var update = jdbc.sql(unread).param("now", Timestamp.from(clock.instant())).param("me", me());
        if ((id == null ? update : update.param("id", id)).update() > 0) {
            events.publishEvent(new PartChanged(DeskPart.NOTICES));
        }
    }

    private UUID me() {
        return currentPerson.require().id().value();
    }
}
