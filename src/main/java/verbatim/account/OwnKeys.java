package verbatim.account;

import java.sql.Types;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own business: by which keys they work. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class OwnKeys {

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    OwnKeys(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /** Those of the person signed in. */
    @Transactional(readOnly = true)
    public Keymap now() {
        return jdbc.sql("select keymap::text from person where id = :id and keymap is not null")
                .param("id", currentPerson.require().id().value())
                .query(String.class)
                .optional()
                .map(kept -> TypedValues.read(kept, Keymap.class))
                .orElse(Keymap.STANDARD);
    }

    /** From now on these, in windows that are opened anew too. */
    public void keep(Keymap keys) {
        jdbc.sql("update person set keymap = cast(:keymap as jsonb) where id = :id")
                .param("keymap", keys.equals(Keymap.STANDARD) ? null : TypedValues.written(keys), Types.VARCHAR)
                .param("id", currentPerson.require().id().value())
                .update();
    }
}
