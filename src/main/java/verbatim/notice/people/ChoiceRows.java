package verbatim.notice.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import verbatim.account.PersonId;

/** What people have chosen, for those who write notices and mail them: on behalf of nobody. */
@Component
class ChoiceRows {

    private final JdbcClient jdbc;

    ChoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of anybody; all at once for who has chosen nothing. */
    NoticeChoice of(PersonId person) {
        return jdbc.sql("select * from notice_choice where person_id = :person")
                .param("person", person.value())
                .query(ChoiceRows::choice)
                .optional()
                .orElse(NoticeChoice.ALL);
    }

    private static NoticeChoice choice(ResultSet row, int n) throws SQLException {
        return new NoticeChoice(
                row.getString("address"), kinds(row, "in_app"), kinds(row, "by_mail"), Digest.valueOf(row.getString("digest")), row.getInt("hour"));
    }

    private static Set<NoticeKind> kinds(ResultSet row, String column) throws SQLException {
        var names = Set.of((String[]) row.getArray(column).getArray());
        // A newer build beside this one may know of more.
        return Arrays.stream(NoticeKind.values()).filter(kind -> names.contains(kind.name())).collect(Collectors.toSet());
    }
}
