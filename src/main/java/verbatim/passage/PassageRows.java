package verbatim.passage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;

/** Turns rows of the database into the records that are read. */
class PassageRows {

    /** A passage with its speaker, its people, and where it stands in the article's newest revision that has it. */
    static final String SELECT = """
            select p.*, s.name as speaker_name, s.description as speaker_description,
                   k.name as checker_name, u.name as submitted_name, v.name as approved_name,
                   (select independent_sources from desk) as needed,
                   %s as dismissed_against,
                   %s as doubted_since
            from passage p
            left join article_speaker s on s.article_id = p.article_id and s.speaker_id = p.speaker_id
            left join person k on k.id = p.checker
            left join person u on u.id = p.submitted_by
            left join person v on v.id = p.approved_by
            """.formatted(PassageReading.DISMISSED_AGAINST, PassageReading.DOUBTED_SINCE);

    private PassageRows() {}

    static PassageRow row(ResultSet row, int n) throws SQLException {
        var parent = uuid(row, "parent_id");
        var checker = uuid(row, "checker");
        return new PassageRow(
                new PassageId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                PassageKind.valueOf(row.getString("kind")),
                ClaimKinds.of((String[]) row.getArray("claim_kinds").getArray()),
                parent == null ? null : new PassageId(parent),
                new PassageRow.Printed(
                        row.getString("words"),
                        Spans.of((Integer[]) row.getArray("fragments").getArray()),
                        row.getString("speaker_name")),
                CheckState.valueOf(row.getString("state")),
                enumOrNull(Finding.class, row.getString("finding")),
                checker == null ? null : new PassageRow.Checker(new PersonId(checker), row.getString("checker_name")),
                row.getInt("open_doubts"),
                row.getBoolean("dismissed_against"),
                row.getBoolean("doubted_since"),
                row.getBoolean("removed"));
    }

    /** Reads {@code what_by}, {@code what_name} and {@code what_at}; null where nobody did it. */
    static @Nullable Signature signature(ResultSet row, String what) throws SQLException {
        return uuid(row, what + "_by") == null ? null : signed(row, what);
    }

    static Signature signed(ResultSet row, String what) throws SQLException {
        return new Signature(
                new PersonId(row.getObject(what + "_by", UUID.class)),
                row.getString(what + "_name"),
                row.getTimestamp(what + "_at").toInstant());
    }

    static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static <E extends Enum<E>> @Nullable E enumOrNull(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** Who and what is named in a typed value, as they are called now, where {@code names_now} was selected: a name an id. */
    static Map<UUID, String> namesNow(ResultSet row) throws SQLException {
        var names = row.getString("names_now");
        return names == null ? Map.of() : TypedValues.names(names);
    }
}
