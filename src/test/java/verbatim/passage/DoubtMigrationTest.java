package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import verbatim.TestPostgres;
import verbatim.account.TypedValues;
import verbatim.message.Sentences;

/** What an older desk leaves open gets its row, and its count with the passage. */
class DoubtMigrationTest {

    private static final String ROWS = """
            insert into person values ('00000000-0000-0000-0000-000000000001', 'edda', 'Edda', 'EDITOR', 'ACTIVE', '', 'OWN', 0, now(), null, 0);
            insert into article (id, headline, language, imported_by, imported_at, version)
                values ('00000000-0000-0000-0000-000000000002', 'A bridge', 'en', '00000000-0000-0000-0000-000000000001', now(), 0);
            insert into revision values ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000002', 1, 'x', repeat('0', 64),
                '', null, 'UTF-8', '00000000-0000-0000-0000-000000000001', now());
            insert into speaker (id, name, kind) values ('00000000-0000-0000-0000-000000000004', 'Anna Lind', 'PERSON');
            insert into article_speaker (article_id, speaker_id, name)
                values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000004', 'Anna Lind');
            insert into source (id, title, kind, tier, added_by, added_at, version) values ('00000000-0000-0000-0000-000000000005', 'Speech',
                'TRANSCRIPT', 'TRANSCRIPT', '00000000-0000-0000-0000-000000000001', now(), 0);
            insert into snapshot (id, source_id, number, origin, name, bytes, sha256, format, text, locator_offsets, locator_kinds, locator_labels,
                captured_by, captured_at) values ('00000000-0000-0000-0000-000000000006', '00000000-0000-0000-0000-000000000005', 1, 'PASTE', 'x',
                '', repeat('0', 64), 'TEXT', 'x', '{}', '{}', '{}', '00000000-0000-0000-0000-000000000001', now());
            insert into passage (id, article_id, number, kind, speaker_id, found_by, confidence, state, second_hand, translated, context_checked,
                    attribution_checked, touched_at, version, revision_id, fragments, words)
                select ('00000000-0000-0000-0001-00000000000' || n)::uuid, '00000000-0000-0000-0000-000000000002', n, 'DIRECT',
                    '00000000-0000-0000-0000-000000000004', case n when 4 then 'unclosed' else 'marks' end, case when n <= 3 then 0.4 else 0.9 end,
                    case n when 6 then 'APPROVED' else 'IN_CHECK' end, false, false, false, n = 2, now(), 0,
                    '00000000-0000-0000-0000-000000000003', '{0,1}', 'x'
                from generate_series(1, 7) n;
            insert into passage_change (id, passage_id, made_at, what)
                values (gen_random_uuid(), '00000000-0000-0000-0001-000000000003', now(), 'SPEAKER');
            insert into evidence (id, passage_id, source_id, locator, excerpt, stance, added_by, added_at, version, story, spoken_by, snapshot_id,
                    spans, compared, wording, risks, difference, style)
                select gen_random_uuid(), ('00000000-0000-0000-0001-00000000000' || n)::uuid, '00000000-0000-0000-0000-000000000005',
                    '{"kind": "PAGE", "value": "1"}', 'It is so', 'SUPPORTS', '00000000-0000-0000-0000-000000000001', now(), 0, gen_random_uuid(),
                    case n when 7 then array['LIND, ANNA'] else array['PETER VOSS'] end,
                    case when n = 5 then '00000000-0000-0000-0000-000000000006'::uuid end, case n when 5 then array[0, 1] end,
                    case n when 5 then 'x' end, case n when 5 then 'VERBATIM' end, case n when 5 then array['TRUNCATION'] end,
                    case n when 5 then '[]' end, case n when 5 then 'v1' end
                from generate_series(5, 7) n""";

    @Test
    void whatWasUnsureStaysSo() {
        var database = TestPostgres.createDatabase();
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        migrate(source, "025");
        var jdbc = JdbcClient.create(source);
        for (var statement : ROWS.split(";")) {
            jdbc.sql(statement).update();
        }

        migrate(source, "026");

        var told = jdbc.sql("select p.number, d.code, d.matter from doubt d join passage p on p.id = d.passage_id order by 1, 2")
                .query((row, n) -> row.getInt(1) + " " + row.getString(2) + ": "
                        + TypedValues.read(row.getString(3), DoubtMatter.class).words(Sentences.ENGLISH))
                .list();
        assertThat(told).containsExactly(
                "1 SPEAKER_UNSURE: Whose words these are is unsure: the article does not say plainly that it is Anna Lind.",
                "4 MARKS_WITHOUT_PARTNER: No mark closes this quote: see where it ends.",
                "5 OTHER_SPEAKER_IN_RECORD: In the record PETER VOSS says this; the article gives it to Anna Lind.",
                "5 TRUNCATION: The record goes on, or begins before, in a way that can turn the meaning. In the record: “It is so”",
                "6 NOT_COMPARED: Not compared with the quote: it was added before evidence by hand was compared.",
                "6 OTHER_SPEAKER_IN_RECORD: In the record PETER VOSS says this; the article gives it to Anna Lind.",
                "7 NOT_COMPARED: Not compared with the quote: it was added before evidence by hand was compared.");
        assertThat(jdbc.sql("select number || ' ' || open_doubts from passage where open_doubts > 0 order by number").query(String.class).list())
                .isEqualTo(List.of("1 1", "4 1", "5 2", "6 2", "7 1"));
        assertThat(jdbc.sql("select after from passage_change where what = 'DOUBT_RAISED'").query(String.class).list())
                .hasSize(7)
                .allSatisfy(after -> assertThat(TypedValues.read(after, ChangeValue.class)).isInstanceOf(ChangeValue.Doubted.class));
    }

    private static void migrate(DriverManagerDataSource source, String version) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target(MigrationVersion.fromVersion(version)).load().migrate();
    }
}
