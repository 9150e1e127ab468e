package verbatim.source;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns rows of the database into the records that are read. */
final class SourceRows {

    private SourceRows() {}

    static SourceRow row(ResultSet row, int n) throws SQLException {
        return new SourceRow(
                new SourceId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getBoolean("confidential"),
                SourceKind.valueOf(row.getString("kind")),
                Tier.valueOf(row.getString("tier")),
                row.getString("citation"),
                row.getString("url"),
                row.getString("speakers"),
                row.getString("event"),
                day(row.getDate("event_date")),
                row.getString("language"),
                row.getInt("snapshots"),
                row.getString("added_name"),
                row.getTimestamp("added_at").toInstant());
    }

    static SourceDetails details(ResultSet row) throws SQLException {
        var askedAs = row.getString("asked_as");
        var form = row.getString("asked_form");
        return new SourceDetails(
                row.getString("title"),
                SourceKind.valueOf(row.getString("kind")),
                Tier.valueOf(row.getString("tier")),
                row.getString("citation"),
                row.getString("url"),
                row.getString("archive_url"),
                row.getString("speakers"),
                row.getString("event"),
                day(row.getDate("event_date")),
                row.getString("event_place"),
                row.getString("language"),
                row.getBoolean("confidential") ? row.getString("title") : null,
                askedAs == null
                        ? null
                        : new Confirmation(
                                row.getString("asked_whom"),
                                Confirmation.Asked.valueOf(askedAs),
                                row.getString("asked_how"),
                                day(row.getDate("asked_on")),
                                form == null ? null : Confirmation.Form.valueOf(form),
                                row.getString("answer")));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
