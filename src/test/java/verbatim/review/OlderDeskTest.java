package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import verbatim.TestPostgres;

/** A desk of the build before places and tallies were kept: the migration finds all of them. */
class OlderDeskTest {

    private static final String OLDER = "010";

    private static final String ROWS = """
            insert into person values ('00000000-0000-0000-0000-000000000001', 'edda', 'Edda Brandt', 'EDITOR', 'ACTIVE', '-', 'OWN', 0,
                now(), null, 0);
            insert into article (id, headline, byline, language, deadline, imported_by, imported_at, version)
                select ('00000000-0000-0000-0001-00000000000' || n)::uuid, 'Élan ' || n, null, 'en',
                    case n when 1 then timestamptz '2026-03-02 12:00+00' end, '00000000-0000-0000-0000-000000000001',
                    timestamptz '2026-03-01 12:00+00', 0
                from generate_series(1, 2) n;
            insert into revision (id, article_id, number, text, sha256, original, charset, stored_by, stored_at)
                select ('00000000-0000-0000-0002-0000000000' || n || r)::uuid, ('00000000-0000-0000-0001-00000000000' || n)::uuid, r,
                    'x', repeat('0', 64), '', 'UTF-8', '00000000-0000-0000-0000-000000000001', now()
                from generate_series(1, 2) n, generate_series(1, 2) r;
            insert into passage (id, article_id, number, kind, state, finding, second_hand, translated, context_checked,
                    attribution_checked, touched_at, version)
                select ('00000000-0000-0000-0003-0000000000' || n || p)::uuid, ('00000000-0000-0000-0001-00000000000' || n)::uuid, p,
                    'DIRECT', case p when 1 then 'APPROVED' else 'UNCHECKED' end, case p when 1 then case n when 1 then 'EXACT' else 'ALTERED' end end,
                    false, false, false, false, now(), 0
                from generate_series(1, 2) n, generate_series(1, 2) p;
            -- The second passage is not in the second revision any more.
            insert into anchor
                select ('00000000-0000-0000-0003-0000000000' || n || p)::uuid, ('00000000-0000-0000-0002-0000000000' || n || r)::uuid,
                    array[r * 10, r * 10 + 5], 'Más ' || n || p || r
                from generate_series(1, 2) n, generate_series(1, 2) p, generate_series(1, 2) r where p = 1 or r = 1;
            insert into sign_off
                select ('00000000-0000-0000-0004-00000000000' || n)::uuid, ('00000000-0000-0000-0001-00000000000' || n)::uuid,
                    ('00000000-0000-0000-0002-0000000000' || n || 2)::uuid, repeat('0', 64), '00000000-0000-0000-0000-000000000001',
                    now(), case n when 2 then array['00000000-0000-0000-0003-000000000022'::uuid] else '{}' end,
                    case n when 2 then 'It is late.' end, case n when 1 then now() end, null, 0
                from generate_series(1, 2) n;
            """;

    @Test
    void whatWasThereHasItsPlaceAndIsCounted() {
        var database = TestPostgres.createDatabase();
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        migrate(source, MigrationVersion.fromVersion(OLDER));
        var jdbc = JdbcClient.create(source);
        for (var statement : ROWS.replaceAll("--.*", "").split(";")) {
            if (!statement.isBlank()) {
                jdbc.sql(statement).update();
            }
        }

        migrate(source, MigrationVersion.LATEST);

        assertThat(lines(jdbc, """
                        select p.number || ' ' || p.words || ' ' || p.start || ' ' || right(p.revision_id::text, 2) || ' ' || p.plain
                        from passage p where p.article_id = '00000000-0000-0000-0001-000000000001' order by 1"""))
                .containsExactly("1 Más 112 20 12 mas 112", "2 Más 121 10 11 mas 121");
        assertThat(lines(jdbc, "select p.number || ' ' || t.headline from passage p join article t on t.id = p.article_id"
                        + " where (p.due, p.recency) = (t.due, t.recency) order by p.due, p.recency, p.article_id, p.start"))
                .as("the deadline first").containsExactly("2 Élan 1", "1 Élan 1", "2 Élan 2", "1 Élan 2");
        assertThat(lines(jdbc, "select headline from article where signed_off")).containsExactly("Élan 2");
        assertThat(counts(jdbc, "desk_tally")).isEqualTo(Map.of("VERIFIED", 1, "PROBLEM", 1, "TO_CHECK", 2));
        assertThat(counts(jdbc, "passage_tally")).isEqualTo(Map.of("VERIFIED", 1, "PROBLEM", 1, "TO_CHECK", 2));
        assertThat(lines(jdbc, "select concat_ws(' ', s.fallen_at is null, p.number, v.kind, v.finding, v.reason) from sign_off_caveat v"
                        + " join sign_off s on s.id = v.sign_off_id join passage p on p.id = v.passage_id order by p.number"))
                .as("what was waived, and what nobody asked about").containsExactly("t 1 PROBLEM ALTERED", "t 2 OPEN It is late.");
    }

    private static void migrate(DriverManagerDataSource source, MigrationVersion to) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target(to).load().migrate();
    }

    private static List<String> lines(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private static Map<String, Integer> counts(JdbcClient jdbc, String table) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select status, sum(n)::int as n from " + table + " group by status").query(row -> {
            counts.put(row.getString("status"), row.getInt("n"));
        });
        return counts;
    }
}
