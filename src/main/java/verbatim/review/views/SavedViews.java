package verbatim.review.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.account.Role;
import verbatim.account.TypedValues;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;
import verbatim.text.TypedWords;

/**
 * Keeps filters of the queue. A shared one can be used by everybody; whoever looks at it and changes what they see changes
 * their own screen alone.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class SavedViews {

    private static final int LONGEST_NAME = 80;

    private static final String READ = """
            select v.id, v.owner_id, p.name as owner_name, v.name, v.filter, v.columns, v.kept_for, v.version
            from saved_view v join person p on p.id = v.owner_id
            where (v.owner_id = :me or v.kept_for = 'DESK')
            """;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What the person may use: their own first, then those of others, each by name. */
    @Transactional(readOnly = true)
    public List<SavedView> all() {
        return read(READ + " order by v.owner_id <> :me, lower(v.name), v.id", Map.of());
    }

    /** The view, where the person may use it. */
    @Transactional(readOnly = true)
    public Optional<SavedView> find(SavedViewId id) {
        return read(READ + " and v.id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /**
     * Keeps what is shown as the person's own.
     *
     * @throws ViewRefused if the name is none, or they have another view of that name
     */
    public SavedView keep(String name, QueueFilter filter, List<QueueColumn> columns, KeptFor keptFor) {
        var id = new SavedViewId(FreshId.next());
        unlessTaken(() -> jdbc.sql("""
                        insert into saved_view (id, owner_id, name, filter, columns, kept_for, made_at, version)
                        values (:id, :me, :name, cast(:filter as jsonb), :columns, :keptFor, :at, 0)
                        """)
                .params(values(name, filter, columns, keptFor))
                .param("id", id.value())
                .param("me", me().id().value())
                .param("at", Timestamp.from(clock.instant()))
                .update());
        return find(id).orElseThrow();
    }

    /**
     * Saves changes of one's own view.
     *
     * @param version that was seen
     * @throws ViewRefused if it is somebody else's, is gone, or was changed meanwhile
     */
    public SavedView change(SavedViewId id, int version, String name, QueueFilter filter, List<QueueColumn> columns, KeptFor keptFor) {
        var there = mine(id);
        if (there.version() != version) {
            throw new ViewRefused(ViewRefusal.CHANGED_MEANWHILE, there.name());
        }
        unlessTaken(() -> jdbc.sql("""
                        update saved_view set name = :name, filter = cast(:filter as jsonb), columns = :columns, kept_for = :keptFor, version = version + 1
                        where id = :id
                        """)
                .params(values(name, filter, columns, keptFor))
                .param("id", id.value())
                .update());
        return find(id).orElseThrow();
    }

    /**
     * Deletes a view; for whom the desk opened with it, it opens as usual. An administrator deletes those that others share, too.
     *
     * @throws ViewRefused if it is somebody else's, or is gone
     */
    public void delete(SavedViewId id) {
        var there = find(id).orElseThrow(() -> new ViewRefused(ViewRefusal.GONE));
        if (!me().role().includes(Role.ADMIN)) {
            requireMine(there);
        }
        jdbc.sql("delete from saved_view where id = :id").param("id", id.value()).update();
    }

    private SavedView mine(SavedViewId id) {
        // Held, so that of two windows of one person the later one sees what the first has saved.
        jdbc.sql("select 1 from saved_view where id = :id for update").param("id", id.value()).query(Integer.class).optional();
        var there = find(id).orElseThrow(() -> new ViewRefused(ViewRefusal.GONE));
        requireMine(there);
        return there;
    }

    private void requireMine(SavedView view) {
        if (!view.owner().equals(me().id())) {
            throw new ViewRefused(ViewRefusal.NOT_YOURS, view.ownerName());
        }
    }

    private static Map<String, Object> values(String name, QueueFilter filter, List<QueueColumn> columns, KeptFor keptFor) {
        var kept = TypedWords.kept(name);
        if (kept.isEmpty()) {
            throw new ViewRefused(ViewRefusal.NAME_EMPTY);
        }
        if (kept.length() > LONGEST_NAME) {
            throw new ViewRefused(ViewRefusal.NAME_TOO_LONG, LONGEST_NAME);
        }
        if (columns.isEmpty()) {
            throw new ViewRefused(ViewRefusal.NO_COLUMN);
        }
        return Map.of(
                "name", kept,
                "filter", TypedValues.written(filter.parameters()),
                "columns", columns.stream().distinct().map(Enum::name).toArray(String[]::new),
                "keptFor", keptFor.name());
    }

    private static void unlessTaken(Runnable save) {
        try {
            save.run();
        } catch (DuplicateKeyException sameName) {
            throw new ViewRefused(ViewRefusal.NAME_TAKEN);
        }
    }

    private List<SavedView> read(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).param("me", me().id().value()).query(SavedViews::view).list();
    }

    private Person me() {
        return currentPerson.require();
    }

    private static SavedView view(ResultSet row, int n) throws SQLException {
        var columns = OwnColumns.read(row.getArray("columns"));
        return new SavedView(
                new SavedViewId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getString("owner_name"),
                row.getString("name"),
                QueueFilter.of(TypedValues.lists(row.getString("filter"))),
                columns,
                KeptFor.valueOf(row.getString("kept_for")),
                row.getInt("version"));
    }
}
