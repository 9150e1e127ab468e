package verbatim.review.views;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;

/** With what the desk opens for a person: a saved view of the queue, or as usual. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class StartPage {

    private static final String QUEUE = "queue?view=";

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    StartPage(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /**
     * The address within the application, without a slash before it: {@code queue?view=…}. Empty where the person chose none, or
     * may not use it any more.
     */
    @Transactional(readOnly = true)
    public Optional<String> address(PersonId person) {
        return chosen(person).map(view -> QUEUE + view.value());
    }

    /** Which view the person chose. */
    @Transactional(readOnly = true)
    public Optional<SavedViewId> chosen(PersonId person) {
        return jdbc.sql("""
                        select v.id from own_screen s join saved_view v on v.id = s.start_view
                        where s.person_id = :person and (v.owner_id = :person or v.kept_for = 'DESK')
                        """)
                .param("person", person.value())
                .query(UUID.class)
                .optional()
                .map(SavedViewId::new);
    }

    /**
     * From now on the desk opens with this for whoever is signed in.
     *
     * @param view null for as usual
     * @throws ViewRefused if there is no such view that they may use
     */
    public void choose(@Nullable SavedViewId view) {
        var me = currentPerson.require().id().value();
        if (view == null) {
            jdbc.sql("update own_screen set start_view = null where person_id = :me").param("me", me).update();
            return;
        }
        int chosen = jdbc.sql("""
                        insert into own_screen (person_id, start_view)
                        select :me, id from saved_view where id = :view and (owner_id = :me or kept_for = 'DESK')
                        on conflict (person_id) do update set start_view = excluded.start_view
                        """)
                .param("me", me)
                .param("view", view.value())
                .update();
        if (chosen == 0) {
            throw new ViewRefused(ViewRefusal.GONE);
        }
    }
}
