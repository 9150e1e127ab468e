package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import verbatim.TestPostgres;
import verbatim.account.TypedValues;
import verbatim.message.Sentences;

/** What older builds wrote as sentences is carried over as codes and typed values, each form of it, and nothing is lost. */
@TestInstance(Lifecycle.PER_CLASS)
class HistoryMigrationTest {

    private static final String PERSON = "00000000-0000-0000-0000-000000000001";
    private static final String ARTICLE = "00000000-0000-0000-0000-000000000002";
    private static final String REVISION = "00000000-0000-0000-0000-000000000003";
    private static final String CITED = "00000000-0000-0000-0000-000000000011";
    private static final String SEARCHED = "00000000-0000-0000-0000-000000000012";
    private static final String CHANGED = "00000000-0000-0000-0000-000000000013";
    private static final String MOVED = "00000000-0000-0000-0000-000000000014";
    private static final String SOURCE = "00000000-0000-0000-0000-000000000005";
    private static final String ANSWER = "00000000-0000-0000-0000-000000000006";

    private final JdbcClient jdbc;
    private final DriverManagerDataSource source;

    /** Whose rows are written. */
    private String passage = CITED;

    private String cited = "";
    private List<String> written = List.of();

    HistoryMigrationTest() {
        var database = TestPostgres.createDatabase();
        source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        jdbc = JdbcClient.create(source);
    }

    /** One desk holds it all, since each takes a while to be migrated. */
    @BeforeAll
    void anOlderDesk() {
        migrate(MigrationVersion.fromVersion("020"));
        run("insert into person values ('%s', 'edda', 'Edda', 'EDITOR', 'ACTIVE', '', 'OWN', 0, now(), null, 0)", PERSON);
        run("insert into article (id, headline, language, imported_by, imported_at, version) values ('%s', 'A bridge', 'en', '%s', now(), 0)",
                ARTICLE, PERSON);
        run("insert into revision values ('%s', '%s', 1, 'x', repeat('0', 64), '', null, 'UTF-8', '%s', now())", REVISION, ARTICLE, PERSON);
        for (var id : List.of(CITED, SEARCHED, CHANGED, MOVED)) {
            run("""
                    insert into passage (id, article_id, number, kind, state, second_hand, translated, context_checked, attribution_checked,
                        touched_at, version, revision_id, fragments, words, dismissal_reason)
                    values ('%s', '%s', %s, 'DIRECT', 'DISMISSED', false, false, false, false, now(), 0, '%s', '{0,1}', 'x', '%s')""",
                    id, ARTICLE, id.substring(id.length() - 1), REVISION, id.equals(MOVED) ? "Marked by mistake." : "A title.");
        }
        run("insert into source (id, title, kind, tier, added_by, added_at, version) values ('%s', 'Speech', 'TRANSCRIPT', 'TRANSCRIPT', '%s', now(), 0)",
                SOURCE, PERSON);
        for (var title : List.of("Speech (1911)", "Letter", "Memo; Keller on the dam")) {
            run("insert into source (id, title, kind, tier, added_by, added_at, version) values (gen_random_uuid(), '%s', 'TRANSCRIPT', 'TRANSCRIPT', '%s', now(), 0)",
                    title, PERSON);
        }
        run("""
                insert into source (id, title, kind, tier, added_by, added_at, version, asked_whom, asked_as, asked_how, asked_on, answer)
                values ('%s', 'Answer', 'CONFIRMATION', 'CONFIRMATION', '%s', now(), 0, 'Anna Lind', 'SPEAKER', 'mail, twice', '2026-03-02', 'Yes')""",
                ANSWER, PERSON);
        run("""
                insert into snapshot (id, source_id, number, origin, name, bytes, sha256, format, text, locator_offsets, locator_kinds,
                    locator_labels, captured_by, captured_at)
                values (gen_random_uuid(), '%s', 1, 'PASTE', 'x', '', repeat('0', 64), 'TEXT', 'x', '{0}', '{SPEAKER}', '{ANNA LIND}', '%s', now())""",
                SOURCE, PERSON);
        locators();
        searches();
        changes();
        reasons();
        corrections();
        others();
        migrate(MigrationVersion.fromVersion("023"));
    }

    private void locators() {
        passage = CITED;
        cited(SOURCE, "page 12");
        cited(SOURCE, "page 3, ANNA LIND");
        cited(SOURCE, "page 3, second column");
        cited(SOURCE, "00:12:41");
        cited(SOURCE, "paragraph 5, ANNA LIND");
        cited(SOURCE, "12:41");
        cited(ANSWER, "mail, twice, 2 Mar 2026");
        cited(SOURCE, "mail, twice, 2 Mar 2026");
    }

    private void searches() {
        passage = SEARCHED;
        searched("the archive", "x");
        searched("the article’s sources (Speech (1911); Letter)", "x");
        searched("the desk’s sources (Speech; and 3 more), not all of them", "x");
        searched("the desk’s sources (Memo; Keller on the dam)", "x");
        asked("Is it?", "No answer came.");
        asked("Is it now?", "Not needed any more: the passage was dismissed.");
        asked("Was it?", "Yes.");
        asked("Will it be?", null);
    }

    private void changes() {
        passage = CHANGED;
        cited = cited(SOURCE, "page 12");
        searched("the archive: shelf 3", "the bridge: closed");
        asked("Is it: so?", null);
        changed("FOUND", null, "guillemets, verb before");
        changed("STATE", "UNCHECKED", "IN_CHECK");
        changed("CHECKER", null, null);
        changed("WORDS", "for sale", "not for sale");
        changed("FINDING", null, "EXACT");
        changed("SPEAKER", "Anna Lind", null);
        changed("FLAGS", "", "second hand · translated from Spanish by Ana Ruiz: Es · verdad: sí · context checked · attribution checked"
                + " · change not material");
        changed("FLAGS", "translated", "translated: Es verdad");
        changed("FLAGS", "checked, more or less", "material change");
        changed("EVIDENCE_ADDED", null, "page 12");
        changed("EVIDENCE_WITHDRAWN", "page 13", null);
        changed("SEARCH_RECORDED", null, "the archive: shelf 3: the bridge: closed");
        changed("SEARCH_WITHDRAWN", "somewhere: else", null);
        changed("NOTE_WRITTEN", null, "A note.\nIn two lines.");
        changed("QUESTION_ASKED", null, "The press office: Is it: so?");
        changed("QUESTION_ASKED", null, "nobody: knows");
        changed("QUESTION_ANSWERED", null, "No answer came.");
        changed("QUESTION_ANSWERED", null, "Yes.");
        changed("QUESTION_ANSWERED", null,
                "Anna Lind, mayor, telephone, 2 Mar 2026, said nothing that bears it out or contradicts it: No comment.");
        changed("DISMISSAL_REFUSED", "A joke.", null);
        written = values("select concat_ws(' → ', nullif(before, ''), nullif(after, '')) from passage_change"
                + " where passage_id = '" + CHANGED + "' order by made_at");
    }

    private void reasons() {
        passage = MOVED;
        moved("WITHDRAW", null, "a new revision changed the words");
        moved("WITHDRAW", PERSON, "changed after it was submitted");
        moved("APPROVE", PERSON, "second check switched off");
        moved("RESTORE", PERSON, "undone");
        moved("REOPEN", PERSON, "approved by mistake");
        moved("DISMISS", PERSON, "Marked by mistake.");
        moved("SEND_BACK", PERSON, "undone");
        moved("REOPEN", PERSON, "a new revision changed the words");
    }

    private void corrections() {
        said("Title: A blog\nKind: publication\nTier: tier 6", """
                Title: Answer: of Anna Lind
                Kind: confirmation
                Tier: tier 4
                Date: 2026-02-12
                Codename: Bluebird
                Asked: Anna Lind
                As: the speaker
                How: telephone
                On: 2026-03-02
                Answer: Yes.
                Title: none
                On: Monday""");
        said("Title: A\nKind: rumour\nTier: tier 9\nCodename: Heron", "Title: A\nKind: post\nTier: tier 1\nDate: some day");
    }

    private void others() {
        run("insert into person_change values (gen_random_uuid(), now(), null, '%1$s', 'ROLE_CHANGED', 'EDITOR', 'ADMIN')", PERSON);
        run("""
                insert into desk_change values (gen_random_uuid(), now(), '%s', 'A; second check: B; second check: FOUR_EYES',
                    'News desk; second check: ALONE; independent sources: 3')""", PERSON);
        run("insert into article_change values (gen_random_uuid(), '%s', now(), '%s', 'url', null, 'https://example.org')", ARTICLE, PERSON);
        run("insert into article_change values (gen_random_uuid(), '%s', now(), '%s', 'publishedOn', '2026-03-02', null)", ARTICLE, PERSON);
        run("insert into article_change values (gen_random_uuid(), '%s', now(), '%s', 'deadline', null, '2026-03-04T11:00:00Z')", ARTICLE, PERSON);
        fallen("Q4 is open again.");
        fallen("Q4 was marked.");
        fallen("Q8 is open again.");
    }

    @Test
    void aLocatorIsKindAndValue() {
        assertThat(values("select locator from evidence where passage_id = '" + CITED + "' order by added_at")).containsExactly(
                "{'kind': 'PAGE', 'value': '12'}",
                "{'kind': 'PAGE', 'value': '3', 'speaker': 'ANNA LIND'}",
                "{'kind': 'WRITTEN', 'value': 'page 3, second column'}",
                "{'kind': 'TIME', 'value': '00:12:41'}",
                "{'kind': 'PARAGRAPH', 'value': '5', 'speaker': 'ANNA LIND'}",
                "{'kind': 'WRITTEN', 'value': '12:41'}",
                "{'day': '2026-03-02', 'kind': 'ASKED', 'value': 'mail, twice'}",
                "{'kind': 'WRITTEN', 'value': 'mail, twice, 2 Mar 2026'}");
    }

    @Test
    void searchPlacesAndAnswersAreCodes() {
        assertThat(values("select searched_in from search_record where passage_id = '" + SEARCHED + "' order by searched_at")).containsExactly(
                "{'type': 'DESCRIBED', 'words': 'the archive'}",
                "{'more': 0, 'type': 'SOURCES', 'scope': 'ARTICLE', 'extent': 'ALL', 'sources': [{'name': 'Speech (1911)'}, {'name': 'Letter'}]}",
                "{'more': 3, 'type': 'SOURCES', 'scope': 'DESK', 'extent': 'STOPPED', 'sources': [{'name': 'Speech'}]}",
                // One title, with a semicolon: cut in two, neither half would be hidden once the source is confidential.
                "{'type': 'DESCRIBED', 'words': 'the desk’s sources (Memo; Keller on the dam)'}");
        assertThat(values("select concat_ws(' ', outcome, answer) from question where passage_id = '" + SEARCHED + "' order by asked_at"))
                .containsExactly("NONE_CAME", "NOT_NEEDED", "ANSWERED Yes.", "");
    }

    @Test
    void eachFormOfARowOfAPassageIsReadAndSaysTheSame() {
        var rows = jdbc.sql("select what, before, after from passage_change where passage_id = '" + CHANGED + "' order by made_at")
                .query((row, n) -> {
                    var what = row.getString("what");
                    return Stream.of(words(what, row.getString("before")), words(what, row.getString("after")))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" → "));
                })
                .list();
        assertThat(rows).as("the same words").isEqualTo(written);
        assertThat(values("select after from passage_change where what = 'EVIDENCE_ADDED'")).containsExactly(
                "{'type': 'CITED', 'source': '%s', 'locator': {'kind': 'PAGE', 'value': '12'}, 'evidence': '%s'}".formatted(SOURCE, cited));
        assertThat(values("select before ->> 'type' from passage_change where what = 'FLAGS' order by made_at"))
                .containsExactly("FLAGS", "FLAGS", "AS_WRITTEN");
        assertThat(values("select coalesce(before, after) ->> 'type' from passage_change where what in ('SEARCH_RECORDED', 'SEARCH_WITHDRAWN')"
                        + " order by made_at"))
                .containsExactly("SEARCHED", "AS_WRITTEN");
        assertThat(values("select after ->> 'type' from passage_change where what like 'QUESTION%' order by made_at"))
                .containsExactly("ASKED", "AS_WRITTEN", "ANSWERED", "ANSWERED", "HEARD");
        assertThat(values("select after from passage_change where what = 'CHECKER'"))
                .containsExactly("{'type': 'CHECKER', 'person': '%s'}".formatted(PERSON));
    }

    @Test
    void reasonsOfTheSystemAreCausesAndThoseOfPeopleStay() {
        assertThat(values("select concat_ws(': ', cause, reason) from passage_change where passage_id = '" + MOVED + "' order by made_at")).containsExactly(
                "NEW_WORDS", "CHANGED_SINCE_SUBMITTED", "SECOND_CHECK_OFF", "DISMISSED_BY_MISTAKE", "APPROVED_BY_MISTAKE", "MARKED_BY_MISTAKE",
                "undone", "a new revision changed the words");
        assertThat(values("select concat_ws(': ', dismissal_cause, dismissal_reason) from passage order by number"))
                .containsExactly("A title.", "A title.", "A title.", "MARKED_BY_MISTAKE");
    }

    @Test
    void whatWasSaidOfASourceIsItsDetails() {
        assertThat(values("select before from source_change order by made_at")).containsExactly(
                "{'details': {'kind': 'PUBLICATION', 'tier': 'SECONDARY', 'title': 'A blog'}}",
                "{'asWritten': 'Title: A\\nKind: rumour\\nTier: tier 9\\nCodename: Heron'}");
        assertThat(values("select after from source_change order by made_at")).containsExactly(
                "{'details': {'kind': 'CONFIRMATION', 'tier': 'CONFIRMATION', 'title': 'Answer: of Anna Lind', 'codename': 'Bluebird',"
                        + " 'eventDate': '2026-02-12', 'confirmation': {'answer': 'Yes.\\nTitle: none\\nOn: Monday', 'askedAs': 'SPEAKER',"
                        + " 'askedOn': '2026-03-02', 'askedHow': 'telephone', 'askedWhom': 'Anna Lind'}}}",
                "{'asWritten': 'Title: A\\nKind: post\\nTier: tier 1\\nDate: some day'}");
        assertThat(values("select what || ' ' || confidential from source_change")).containsOnly("CORRECTED true");
    }

    @Test
    void peopleSettingsArticlesAndSignOffsAreTyped() {
        assertThat(values("select concat_ws(' ', before, after) from person_change")).containsExactly("{'role': 'EDITOR'} {'role': 'ADMIN'}");
        assertThat(values("select what || ' ' || before || ' ' || after from desk_change")).containsExactly(
                "SETTLED {'deskName': 'A; second check: B', 'secondCheck': 'FOUR_EYES', 'independentSources': 2}"
                        + " {'deskName': 'News desk', 'secondCheck': 'ALONE', 'independentSources': 3}");
        assertThat(values("select concat_ws(' ', what, before, after) from article_change order by 1")).containsExactly(
                "ADDRESS {'type': 'WORDS', 'words': 'https://example.org'}",
                "DEADLINE {'at': '2026-03-04T11:00:00Z', 'type': 'MOMENT'}",
                "PUBLISHED_ON {'day': '2026-03-02', 'type': 'DAY'}");
        assertThat(values("select concat_ws(' ', fallen_cause, fallen_passage, fallen_reason) from sign_off order by signed_at")).containsExactly(
                "OPEN_AGAIN " + MOVED, "MARKED " + MOVED, "Q8 is open again.");
    }

    /** A value as people read it, and where it is a constant, its name, as an older build kept it. */
    private static String words(String what, @Nullable String written) {
        if (written == null || what.equals("CHECKER")) {
            return "";
        }
        return switch (TypedValues.read(written, ChangeValue.class)) {
            case ChangeValue.State(var state) -> state.name();
            case ChangeValue.Concluded(var finding) -> finding.name();
            case ChangeValue value -> value.words(Sentences.ENGLISH);
        };
    }

    private String cited(String from, String locator) {
        return jdbc.sql("""
                        insert into evidence (id, passage_id, source_id, locator, stance, added_by, added_at, version, story)
                        select id, '%s', '%s', :locator, 'SUPPORTS', '%s', clock_timestamp(), 0, id from gen_random_uuid() id
                        returning id::text""".formatted(passage, from, PERSON))
                .param("locator", locator)
                .query(String.class)
                .single();
    }

    private void searched(String in, String of) {
        jdbc.sql("insert into search_record (id, passage_id, searched_in, searched_for, searched_by, searched_at, version)"
                        + " values (gen_random_uuid(), '%s', :in, :of, '%s', clock_timestamp(), 0)".formatted(passage, PERSON))
                .param("in", in)
                .param("of", of)
                .update();
    }

    private void asked(String question, @Nullable String answer) {
        jdbc.sql("""
                        insert into question (id, passage_id, question, put_to, asked_by, asked_at, answer, answered_at, version)
                        values (gen_random_uuid(), '%s', :question, 'The press office', '%s', clock_timestamp(), :answer, now(), 0)"""
                        .formatted(passage, PERSON))
                .param("question", question)
                .param("answer", answer)
                .update();
    }

    private void changed(
            String what, @Nullable String before, @Nullable String after) {
        jdbc.sql("""
                        insert into passage_change (id, passage_id, made_at, made_by, what, before, after)
                        values (gen_random_uuid(), '%1$s', case when :what = 'EVIDENCE_ADDED'
                            then (select max(added_at) from evidence where passage_id = '%1$s') else clock_timestamp() end, '%2$s', :what, :before, :after)"""
                        .formatted(passage, PERSON))
                .param("what", what)
                .param("before", before)
                .param("after", after)
                .update();
    }

    private void moved(String step, @Nullable String by, String reason) {
        jdbc.sql("""
                        insert into passage_change (id, passage_id, made_at, made_by, what, reason, step)
                        values (gen_random_uuid(), '%s', clock_timestamp(), :by::uuid, 'STATE', :reason, :step)""".formatted(passage))
                .param("by", by)
                .param("reason", reason)
                .param("step", step)
                .update();
    }

    private void said(String before, String after) {
        jdbc.sql("insert into source_change (id, source_id, made_at, made_by, before, after)"
                        + " values (gen_random_uuid(), '%s', clock_timestamp(), '%s', :before, :after)".formatted(SOURCE, PERSON))
                .param("before", before)
                .param("after", after)
                .update();
    }

    private void fallen(String reason) {
        run("""
                insert into sign_off (id, article_id, revision_id, sha256, signed_by, signed_at, waived, fallen_at, fallen_reason, version)
                values (gen_random_uuid(), '%s', '%s', '', '%s', clock_timestamp(), '{}', now(), '%s', 0)""", ARTICLE, REVISION, PERSON, reason);
    }

    private void run(String sql, Object... args) {
        jdbc.sql(sql.formatted(args)).update();
    }

    private void migrate(MigrationVersion to) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").target(to).load().migrate();
    }

    /** JSON with single quotes, which are easier to read here. */
    private List<String> values(String sql) {
        return jdbc.sql(sql).query((row, n) -> String.valueOf(row.getString(1)).replace('"', '\'')).list();
    }
}
