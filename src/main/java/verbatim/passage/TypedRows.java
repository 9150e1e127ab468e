package verbatim.passage;

import java.sql.Types;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.TypedValues;

/** Rows of passages that lose words which must not be kept. Each method says how many rows lost some. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TypedRows {

    private final JdbcClient jdbc;

    TypedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Cell(UUID row, @Nullable String before) {}

    /**
     * Of a column of text or of typed values.
     *
     * @param where which rows; its parameter is {@code :id}
     * @param words what becomes of a value that is there
     */
    int change(String table, String column, String where, UUID id, UnaryOperator<String> words) {
        var isTyped = column.endsWith("::jsonb");
        var name = isTyped ? column.substring(0, column.length() - "::jsonb".length()) : column;
        var cells = jdbc.sql("select id, " + name + " from " + table + " where " + name + " is not null and " + where)
                .param("id", id)
                .query((row, n) -> new Cell(row.getObject(1, UUID.class), row.getString(2)))
                .list();
        int changed = 0;
        for (var cell : cells) {
            var before = Objects.requireNonNull(cell.before());
            var after = words.apply(before);
            if (!after.equals(before)) {
                changed++;
                jdbc.sql("update " + table + " set " + name + " = :after" + (isTyped ? "::jsonb" : "") + " where id = :id")
                        .param("after", after, Types.VARCHAR)
                        .param("id", cell.row())
                        .update();
            }
        }
        return changed;
    }

    /** Of a column of typed values: one that says the same stays as it was written. */
    <T> int change(String table, String column, String where, UUID id, Class<T> type, UnaryOperator<T> without) {
        return change(table, column + "::jsonb", where, id, written -> {
            var value = TypedValues.read(written, type);
            var after = without.apply(value);
            return after.equals(value) ? written : TypedValues.written(after);
        });
    }
}
