package verbatim.passage;

import java.sql.Types;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.ErasedThing;
import verbatim.account.ToErase;
import verbatim.account.TypedValues;

/** Takes words that must not be kept out of rows that belong to passages. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TypedRows {

    /** Whoever loaded one of these before must not write over what is changed here. */
    private static final Set<String> WITH_VERSION = Set.of("passage", "evidence", "question", "search_record", "doubt");

    private final JdbcClient jdbc;

    TypedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which rows have lost words, and of which passages those are. */
    static final class Losses {

        private final Map<ErasedThing, Set<UUID>> rows = new EnumMap<>(ErasedThing.class);
        private final Set<PassageId> passages = new HashSet<>();

        private void add(ErasedThing thing, UUID row, UUID passage) {
            rows.computeIfAbsent(thing, none -> new HashSet<>()).add(row);
            passages.add(new PassageId(passage));
        }

        /** Of a row that belongs to no single passage. */
        void add(ErasedThing thing, UUID row) {
            rows.computeIfAbsent(thing, none -> new HashSet<>()).add(row);
        }

        void addAll(Losses other) {
            other.rows.forEach((thing, more) -> rows.computeIfAbsent(thing, none -> new HashSet<>()).addAll(more));
            passages.addAll(other.passages);
        }

        Set<PassageId> passages() {
            return Collections.unmodifiableSet(passages);
        }

        void tell(ToErase erased) {
            rows.forEach((thing, some) -> erased.gone(thing, some.size()));
        }
    }

    private record Cell(UUID row, UUID passage, @Nullable String before) {}

    /**
     * Of a column of text.
     *
     * @param where which rows; its parameter is {@code :id}
     * @param without what becomes of words that are there
     */
    void change(Losses losses, ErasedThing thing, String table, String column, String where, UUID id, UnaryOperator<String> without) {
        change(losses, thing, table, column, "", where, id, without);
    }

    /** Of a column of typed values: one that says the same stays as it was written. */
    <T> void change(
            Losses losses, ErasedThing thing, String table, String column, String where, UUID id, Class<T> type, UnaryOperator<T> without) {
        change(losses, thing, table, column, "::jsonb", where, id, written -> {
            var value = TypedValues.read(written, type);
            var after = without.apply(value);
            return after.equals(value) ? written : TypedValues.written(after);
        });
    }

    private void change(
            Losses losses, ErasedThing thing, String table, String column, String cast, String where, UUID id, UnaryOperator<String> without) {
        var passage = table.equals("passage") ? "id" : "passage_id";
        var cells = jdbc.sql("select id, %s, %s from %s where %s is not null and %s".formatted(passage, column, table, column, where))
                .param("id", id)
                .query((row, n) -> new Cell(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
                .list();
        var version = WITH_VERSION.contains(table) ? ", version = version + 1" : "";
        for (var cell : cells) {
            var before = Objects.requireNonNull(cell.before());
            var after = without.apply(before);
            if (!after.equals(before)) {
                losses.add(thing, cell.row(), cell.passage());
                jdbc.sql("update %s set %s = :after%s%s where id = :id".formatted(table, column, cast, version))
                        .param("after", after, Types.VARCHAR)
                        .param("id", cell.row())
                        .update();
            }
        }
    }
}
