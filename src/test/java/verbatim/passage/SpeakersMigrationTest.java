package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import verbatim.TestPostgres;

/** What an older desk holds is carried over: when findings were set, and how each article names its speakers. */
class SpeakersMigrationTest {

    private final TestPostgres.Database database = TestPostgres.createDatabase();

    @Test
    void everySpeakerOfAnArticleIsOneOfTheDesksWithItsNameThere() throws SQLException {
        migrate("010");
        run("""
                insert into person (id, username, name, role, state, password_hash, password_state, password_generation,
                    created_at, version)
                values ('00000000-0000-0000-0000-000000000001', 'edda', 'Edda', 'EDITOR', 'ACTIVE', '', 'OWN', 0, now(), 0);
                insert into article (id, headline, language, imported_by, imported_at, version)
                values ('00000000-0000-0000-0000-000000000002', 'A bridge', 'en', '00000000-0000-0000-0000-000000000001', now(), 0);
                insert into speaker values
                    ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000002', 'Anna Lind', 'mayor');
                insert into passage (id, article_id, number, kind, speaker_id, state, second_hand, translated, context_checked,
                    attribution_checked, touched_at, version)
                select id::uuid, '00000000-0000-0000-0000-000000000002', number, 'DIRECT',
                    '00000000-0000-0000-0000-000000000003', 'IN_CHECK', false, false, false, false, now(), 0
                from (values ('00000000-0000-0000-0000-000000000004', 1), ('00000000-0000-0000-0000-000000000005', 2)) p (id, number);
                insert into passage_change (id, passage_id, made_at, what, after) values
                    (gen_random_uuid(), '00000000-0000-0000-0000-000000000004', '2026-03-02 09:00Z', 'FINDING', 'EXACT'),
                    (gen_random_uuid(), '00000000-0000-0000-0000-000000000004', '2026-03-02 10:00Z', 'FINDING', null),
                    (gen_random_uuid(), '00000000-0000-0000-0000-000000000004', '2026-03-02 11:00Z', 'NOTE_WRITTEN', 'A note')""");

        migrate("016");

        assertThat(rows("select extract(epoch from concluded_at - '2026-03-02 10:00Z')::int::text from passage order by number"))
                .as("a finding that was taken back counts, and where there never was one there is none")
                .containsExactly("0", null);
        assertThat(rows("""
                        select a.name || ', ' || a.description from passage p
                        join article_speaker a on a.article_id = p.article_id and a.speaker_id = p.speaker_id
                        join speaker s on s.id = a.speaker_id and s.words is null and s.kind = 'UNKNOWN'"""))
                .containsExactly("Anna Lind, mayor", "Anna Lind, mayor");
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(database.url(), database.user(), database.password()).target(version).load().migrate();
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }
}
