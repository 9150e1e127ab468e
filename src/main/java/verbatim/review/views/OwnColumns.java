package verbatim.review.views;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.review.QueueColumn;

/** The columns of the queue that a person looks at, where no saved view says others. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class OwnColumns {

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;

    OwnColumns(JdbcClient jdbc, CurrentPerson currentPerson) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
    }

    /** The person's columns, in their order. */
    @Transactional(readOnly = true)
    public List<QueueColumn> now() {
        return jdbc.sql("select columns from own_screen where person_id = :me and columns is not null")
                .param("me", currentPerson.require().id().value())
                .query((row, n) -> read(row.getArray("columns")))
                .optional()
                .orElse(QueueColumn.USUAL);
    }

    /**
     * Chooses them.
     *
     * @throws ViewRefused if there is none
     */
    public void choose(List<QueueColumn> columns) {
        if (columns.isEmpty()) {
            throw new ViewRefused(ViewRefusal.NO_COLUMN);
        }
        jdbc.sql("""
                        insert into own_screen (person_id, columns) values (:me, :columns)
                        on conflict (person_id) do update set columns = excluded.columns
                        """)
                .param("me", currentPerson.require().id().value())
                .param("columns", columns.stream().distinct().map(Enum::name).toArray(String[]::new))
                .update();
    }

    /** As the database keeps them; the usual ones where it names none that there is. */
    static List<QueueColumn> read(@Nullable Array names) throws SQLException {
        var columns = names == null ? QueueColumn.USUAL : QueueColumn.of((String[]) names.getArray());
        return columns.isEmpty() ? QueueColumn.USUAL : columns;
    }
}
