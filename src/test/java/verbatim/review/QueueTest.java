package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.Statements;
import verbatim.account.PersonId;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.passage.DoubtCode;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.Status;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

@ServiceTest
class QueueTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Queue queue;
    private final Statements statements;
    private final SettableClock clock;
    private final JdbcClient database;
    private final FilterWords sentences;
    private final CountingValues counting;
    private ArticleId bridge = new ArticleId(new UUID(0, 0));
    private ArticleId ferry = new ArticleId(new UUID(0, 0));

    QueueTest(
            Newsroom newsroom, CheckingDesk desk, Queue queue, Statements statements, SettableClock clock, JdbcClient database,
            FilterWords sentences, CountingValues counting) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.queue = queue;
        this.statements = statements;
        this.clock = clock;
        this.database = database;
        this.sentences = sentences;
        this.counting = counting;
    }

    /** Six quotes of two articles, each in another status; the ferry's deadline is the nearer one. */
    @BeforeEach
    void aDeskAtWork() {
        bridge = newsroom.imported(
                "“The bridge is closed,” said Anna Lind. “Nobody was hurt,” said Omar Bakri. “We knew,” said Anna Lind.",
                due("A bridge is closed", 20));
        ferry = newsroom.imported(
                "“The ferry sails,” said Anna Lind. “It does not,” said Omar Bakri. “Who knows,” said Petra Voss.",
                due("A ferry sails", 12));
        desk.approved(desk.quote(bridge, "“The bridge").id(), Finding.EXACT);
        desk.approved(desk.quote(bridge, "“Nobody").id(), Finding.NOT_SAID);
        desk.submitted(desk.quote(ferry, "“The ferry").id(), Finding.CLEANED);
        desk.asked(desk.quote(ferry, "“It does").id());
        desk.dismissed(desk.quote(ferry, "“Who").id());
    }

    @Test
    void theNearestDeadlineComesFirstThenTheOrderOfTheText() {
        assertThat(queue.rows(QueueFilter.ALL, 0, 10))
                .extracting(row -> row.words().substring(0, 5))
                .containsExactly("“The ", "“It d", "“Who ", "“The ", "“Nobo", "“We k");
        assertThat(queue.rows(QueueFilter.ALL, 4, 10)).extracting(QueueRow::label).containsExactly("Q2", "Q3");
        assertThat(queue.count(QueueFilter.ALL)).isEqualTo(6);
    }

    @Test
    void aRowTellsWhatALineNeeds() {
        var row = queue.rows(QueueFilter.ALL.with(QueuePart.FINDING, Finding.CLEANED), 0, 10).getFirst();

        assertThat(row.headline()).isEqualTo("A ferry sails");
        assertThat(row.said().speaker()).isEqualTo("Anna Lind");
        assertThat(row.course().checker()).isEqualTo("Edda Brandt");
        assertThat(row.status()).isEqualTo(Status.AWAITING_REVIEW);
        assertThat(row.story().deadline()).isEqualTo(Newsroom.at(12));
        assertThat(row.article()).isEqualTo(ferry);
    }

    @Test
    void anyOfSeveralValuesLetsThroughWhatEachDoes() {
        assertThat(words(QueueFilter.ALL.withAny(QueuePart.FINDING, List.of(Finding.EXACT, Finding.CLEANED)))).containsExactly("“The ferry sails,”", "“The bridge is closed,”");
        assertThat(words(QueueFilter.ALL.withAny(QueuePart.CHECKER, List.of(newsroom.edda().id(), newsroom.tomas().id())))).hasSize(5);
        assertThat(words(QueueFilter.ALL.withAny(QueuePart.CHECKER, List.of(newsroom.edda().id(), Whom.NOBODY)))).hasSize(6);
        assertThat(words(QueueFilter.ALL.withAny(QueuePart.REVIEWER, List.of(newsroom.ruth().id(), Whom.ME)))).hasSize(2);
        assertThat(words(QueueFilter.ALL.withAny(QueuePart.PUBLICATION, List.of("The Paper", "The Other Paper")))).hasSize(6);
        assertThat(words(QueueFilter.ALL.withAny(QueuePart.WORDING, List.of(Wording.VERBATIM, Wording.SPLICED)))).hasSize(queue.count(QueueFilter.ALL.with(QueuePart.WORDING, Wording.VERBATIM)));
        assertThat(queue.count(QueueFilter.ALL.withAny(QueuePart.RISK, List.of(Risk.NUMBER, Risk.NAME)))).isZero();
        assertThat(queue.count(QueueFilter.ALL.withAny(QueuePart.DOUBTS, List.of(DoubtCode.NUMBER, DoubtCode.SPEAKER_UNSURE)))).isZero();
        assertThat(sentences.sentence(QueueFilter.UNVERIFIED.withAny(QueuePart.FINDING, List.of(Finding.EXACT, Finding.CLEANED)), Sentences.ENGLISH))
                .isEqualTo("Unverified passages, finding: Cleaned or Exact");
        assertThat(sentences.sentence(QueueFilter.ALL.withAny(QueuePart.CHECKER, List.of(newsroom.edda().id(), Whom.NOBODY)), Sentences.in(Locale.GERMAN)))
                .contains("oder");
    }

    @Test
    void aFieldSaysWhatEachOfItsValuesWouldGive() {
        for (var filter : new QueueFilter[] {
            QueueFilter.ALL, QueueFilter.UNVERIFIED, QueueFilter.ALL.with(QueuePart.SPEAKER, "anna"),
            QueueFilter.ALL.withStatuses(Set.of(Status.PROBLEM, Status.VERIFIED)).with(QueuePart.FINDING, Finding.EXACT),
            QueueFilter.ALL.with(QueuePart.TEXT, "no"), QueueFilter.ALL.with(QueuePart.CHECKER, Whom.ME)
        }) {
            for (var part : EnumSet.complementOf(EnumSet.of(QueuePart.SPEAKER, QueuePart.ARTICLE, QueuePart.TEXT))) {
                var counts = counting.of(filter, part);
                var values = new HashSet<Object>(part.choices());
                values.addAll(part.isPerson() ? List.of(newsroom.edda().id(), newsroom.ruth().id()) : part == QueuePart.PUBLICATION ? List.of("The Paper") : List.of());
                assertThat(counts.more()).isFalse();
                for (var value : values) {
                    assertThat(counts.counts().getOrDefault(value, 0)).as("%s of %s", value, filter).isEqualTo(queue.count(filter.with(part, value)));
                }
            }
        }
        assertThat(counting.of(QueueFilter.UNVERIFIED.with(QueuePart.FINDING, Finding.EXACT), QueuePart.FINDING).counts())
                .as("in the place of what is asked now")
                .isEqualTo(Map.of(Finding.CLEANED, 1));
    }

    @Test
    void aCountThatSawNotAllSaysSo() {
        var counts = new ValueCounts(Map.of(Finding.EXACT, 12), true);

        assertThat(Sentences.ENGLISH.of(Objects.requireNonNull(counts.figure(Finding.EXACT)))).isEqualTo("12+");
        assertThat(counts.figure(Finding.ALTERED)).as("none was seen, which says nothing").isNull();
        assertThat(Sentences.ENGLISH.of(Objects.requireNonNull(new ValueCounts(Map.of(), false).figure(Finding.ALTERED)))).isEqualTo("0");
    }

    @Test
    void unverifiedIsWhatIsNotAtAnEnd() {
        assertThat(queue.rows(QueueFilter.UNVERIFIED, 0, 10))
                .extracting(QueueRow::status)
                .containsExactly(Status.AWAITING_REVIEW, Status.AWAITING_ANSWER, Status.TO_CHECK);
    }

    @Test
    void eachFilterLetsItsOwnThrough() {
        assertThat(words(QueueFilter.ALL.withStatuses(Set.of(Status.PROBLEM)))).containsExactly("“Nobody was hurt,”");
        assertThat(words(QueueFilter.ALL.with(QueuePart.FINDING, Finding.EXACT))).containsExactly("“The bridge is closed,”");
        assertThat(words(QueueFilter.ALL.with(QueuePart.SPEAKER, "bakri"))).containsExactly("“It does not,”", "“Nobody was hurt,”");
        assertThat(words(QueueFilter.ALL.with(QueuePart.ARTICLE, bridge))).hasSize(3);
        assertThat(words(QueueFilter.ALL.with(QueuePart.CHECKER, newsroom.edda().id()))).hasSize(5);
        assertThat(words(QueueFilter.ALL.with(QueuePart.TEXT, "WE KNEW"))).containsExactly("“We knew,”");
        assertThat(words(QueueFilter.UNVERIFIED.with(QueuePart.SPEAKER, "Anna").with(QueuePart.ARTICLE, bridge))).containsExactly("“We knew,”");
    }

    @Test
    void whatNobodySaidFindsNothing() {
        for (var nothing : new QueueFilter[] {
            QueueFilter.ALL.with(QueuePart.TEXT, "100%_"),
            QueueFilter.ALL.with(QueuePart.TEXT, "a\0b"),
            QueueFilter.ALL.with(QueuePart.SPEAKER, "' or 1=1 --"),
            QueueFilter.ALL.with(QueuePart.CHECKER, new PersonId(new UUID(7, 7))),
            QueueFilter.ALL.with(QueuePart.ARTICLE, new ArticleId(new UUID(7, 7)))
        }) {
            assertThat(queue.rows(nothing, 0, 10)).isEmpty();
            assertThat(queue.count(nothing)).isZero();
        }
    }

    @Test
    void whatNoTextHoldsAnyMoreIsCountedWhereItIsAskedFor() {
        database.sql("update passage set removed = true where id = :id").param("id", desk.quote(ferry, "“Who").id().value()).update();
        var gone = QueueFilter.ALL.withStatuses(Set.of(Status.REMOVED));

        assertThat(queue.rows(gone, 0, 10)).hasSize(1);
        assertThat(queue.count(gone)).isEqualTo(1);
        assertThat(queue.count(gone.with(QueuePart.SPEAKER, "voss"))).isEqualTo(1);
        assertThat(queue.count(gone.with(QueuePart.SPEAKER, "lind"))).isZero();
        assertThat(queue.count(QueueFilter.ALL.withStatuses(Set.of(Status.REMOVED, Status.VERIFIED)))).isEqualTo(2);
        assertThat(queue.count(QueueFilter.ALL)).as("in no other count").isEqualTo(5);
        assertThat(queue.progress(gone).total()).isEqualTo(5);
    }

    @Test
    void countsByStatusStandAboveItWhateverStatusIsChosen() {
        var progress = queue.progress(QueueFilter.UNVERIFIED);

        assertThat(progress.total()).as("all but the dismissed").isEqualTo(5);
        assertThat(progress.open()).isEqualTo(3);
        for (var status : new Status[] {
            Status.VERIFIED, Status.PROBLEM, Status.AWAITING_REVIEW, Status.AWAITING_ANSWER, Status.DISMISSED, Status.TO_CHECK
        }) {
            assertThat(progress.count(status)).as("%s", status).isEqualTo(1);
        }
        assertThat(Sentences.ENGLISH.inOneLine(queue.progress(QueueFilter.ALL.with(QueuePart.ARTICLE, bridge)).parts()))
                .isEqualTo("1 of 3 verified · 1 problem · 1 to check");
    }

    @Test
    void whatIsDoubtedIsFoundByItsOpenDoubts() {
        var guessed = newsroom.imported("""
                Anna Lind came to the harbour on Monday.

                “We shall see about the ferry tomorrow.”""");

        var rows = queue.rows(QueueFilter.ALL.with(QueuePart.DOUBTS, Anything.ANY), 0, 10);

        assertThat(rows).extracting(QueueRow::article).containsExactly(guessed);
        assertThat(rows.getFirst().course().openDoubts()).isOne();
        assertThat(queue.count(QueueFilter.UNVERIFIED.with(QueuePart.DOUBTS, Anything.ANY))).isOne();
        assertThat(queue.rows(QueueFilter.ALL.with(QueuePart.DOUBTS, Anything.ANY), rows.getFirst(), 0, 10)).isEmpty();
    }

    @Test
    void theNextPageBeginsAfterTheLastRow() {
        var all = queue.rows(QueueFilter.ALL, 0, 10);

        for (int i = 0; i < all.size(); i++) {
            assertThat(queue.rows(QueueFilter.ALL, all.get(i), 0, 10)).isEqualTo(all.subList(i + 1, all.size()));
        }
        assertThat(queue.rows(QueueFilter.ALL, all.get(1), 2, 1)).containsExactly(all.get(4));
        assertThat(queue.rows(QueueFilter.ALL.with(QueuePart.SPEAKER, "lind"), all.get(0), 0, 10))
                .extracting(QueueRow::words)
                .containsExactly("“The bridge is closed,”", "“We knew,”");
    }

    @Test
    void neitherCapitalsNorAccentsNorTheShapeOfMarksHideWords() {
        newsroom.imported("“Él dijo que la façade d’Élodie n’a rien coûté,” said Anna Lind.");

        for (var written : new String[] {"FACADE D'ELODIE", "façade d’é", "“el dijo", "e\u0301l dijo", "a rien coute"}) {
            assertThat(words(QueueFilter.ALL.with(QueuePart.TEXT, written))).as(written).hasSize(1);
        }
        assertThat(words(QueueFilter.ALL.with(QueuePart.SPEAKER, "ÖMAR BÁKRI"))).hasSize(2);
        assertThat(words(QueueFilter.ALL.with(QueuePart.TEXT, "fa_ade"))).isEmpty();
    }

    @Test
    void fewerThanThreeLettersAreNotLookedFor() {
        for (var few : new String[] {"we", "“§ 7”", "a b"}) {
            assertThat(QueueFilter.ALL.with(QueuePart.TEXT, few).isTextTooShort()).as(few).isTrue();
            assertThat(words(QueueFilter.ALL.with(QueuePart.TEXT, few))).isEmpty();
        }
        assertThat(QueueFilter.ALL.with(QueuePart.TEXT, "a b c").isTextTooShort()).isFalse();
        assertThat(QueueFilter.ALL.isTextTooShort()).isFalse();
    }

    @Test
    void deadlinesAreSeenFromNow() {
        newsroom.imported("“Later,” said Anna Lind.", due("Later", 24 * 5));
        newsroom.imported("“Whenever,” said Anna Lind.");
        clock.advance(Duration.between(clock.instant(), Newsroom.at(14)));

        // What was verified or dismissed nobody waits for: it is neither overdue nor due.
        assertThat(words(QueueFilter.ALL.with(QueuePart.DUE, Due.OVERDUE))).containsExactly("“The ferry sails,”", "“It does not,”");
        assertThat(words(QueueFilter.ALL.with(QueuePart.DUE, Due.IN_A_DAY))).containsExactly("“We knew,”");
        assertThat(words(QueueFilter.ALL.with(QueuePart.DUE, Due.IN_A_WEEK))).containsExactly("“We knew,”", "“Later,”");
    }

    @Test
    void eachFurtherPartLetsItsOwnThrough() {
        var knew = desk.quote(bridge, "“We knew").id();
        var compared = desk.quote(bridge, "“Nobody").id();
        cite(compared, "ALTERED", "{NEGATION,NUMBER}", null);
        cite(desk.quote(ferry, "“The ferry").id(), "ALTERED", "{NEGATION}", newsroom.edda().id());
        database.sql("insert into doubt (id, passage_id, code, matter, raised_at, opened_at, version) values (gen_random_uuid(), :id, 'MARKS_WITHOUT_PARTNER', '{\"type\":\"MARKS\"}', now(), now(), 0)")
                .param("id", knew.value())
                .update();
        database.sql("update passage set open_doubts = 1, stale_finding = 'EXACT' where id = :id").param("id", knew.value()).update();
        database.sql("update article set publication = 'The Other', language = 'pt' where id = :id").param("id", ferry.value()).update();
        newsroom.imported("“A ship comes,” said Anna Lind.", ArticleDetails.NONE);
        database.sql("update passage set kind = 'CLAIM', touched_at = :then where words = '“A ship comes,”'")
                .param("then", Timestamp.from(clock.instant().minus(Duration.ofDays(4))))
                .update();

        assertThat(words(all(QueuePart.KIND, QueueKind.CLAIMS))).containsExactly("“A ship comes,”");
        assertThat(words(all(QueuePart.KIND, QueueKind.QUOTES))).hasSize(6).doesNotContain("“A ship comes,”");
        assertThat(words(all(QueuePart.WORDING, Wording.ALTERED))).as("what was withdrawn counts no more").containsExactly("“Nobody was hurt,”");
        assertThat(words(all(QueuePart.WORDING, Wording.SPLICED))).isEmpty();
        assertThat(words(all(QueuePart.RISK, Risk.NUMBER))).containsExactly("“Nobody was hurt,”");
        assertThat(words(all(QueuePart.RISK, Anything.ANY))).containsExactly("“Nobody was hurt,”");
        assertThat(words(all(QueuePart.RISK, Risk.FRAME))).isEmpty();
        assertThat(words(all(QueuePart.DOUBTS, DoubtCode.MARKS_WITHOUT_PARTNER))).containsExactly("“We knew,”");
        assertThat(words(all(QueuePart.DOUBTS, DoubtCode.NEW_WORDS))).isEmpty();
        assertThat(words(all(QueuePart.STALE, Anything.ANY))).containsExactly("“We knew,”");
        assertThat(words(all(QueuePart.PUBLICATION, "The Other"))).hasSize(3).contains("“The ferry sails,”");
        assertThat(words(all(QueuePart.LANGUAGE, "pt"))).hasSize(3).contains("“The ferry sails,”");
        assertThat(words(all(QueuePart.CHECKER, Whom.NOBODY))).containsExactlyInAnyOrder("“A ship comes,”", "“We knew,”");
        assertThat(words(all(QueuePart.REVIEWER, newsroom.ruth().id()))).containsExactly("“The bridge is closed,”", "“Nobody was hurt,”");
        assertThat(words(all(QueuePart.AGE, Age.THREE_DAYS))).containsExactly("“A ship comes,”");
        assertThat(words(all(QueuePart.AGE, Age.A_WEEK))).isEmpty();
        assertThat(words(all(QueuePart.PUBLICATION, "The Paper").with(QueuePart.RISK, Risk.NEGATION).with(QueuePart.REVIEWER, newsroom.ruth().id())))
                .containsExactly("“Nobody was hurt,”");
    }

    @Test
    void meIsWhoeverLooksAndNobodyElsesCount() {
        var mine = all(QueuePart.CHECKER, Whom.ME);
        desk.as(newsroom.edda());
        assertThat(words(mine)).hasSize(5);
        desk.as(newsroom.tomas());
        assertThat(words(mine)).isEmpty();
        database.sql("update passage set checker = :tomas where words = '“We knew,”'").param("tomas", newsroom.tomas().id().value()).update();
        assertThat(words(mine)).containsExactly("“We knew,”");
    }

    @Test
    void anotherPublicationIsCountedAnew() {
        assertThat(queue.count(all(QueuePart.PUBLICATION, "The Paper"))).isEqualTo(6);
        database.sql("update article set publication = 'The Other' where id = :id").param("id", ferry.value()).update();
        assertThat(queue.count(all(QueuePart.PUBLICATION, "The Paper"))).isEqualTo(3);
    }

    @Test
    void aFilterIsASentenceOfWhichEachPieceCanGo() {
        var filter = QueueFilter.UNVERIFIED
                .with(QueuePart.KIND, QueueKind.QUOTES)
                .with(QueuePart.SPEAKER, "Lind")
                .with(QueuePart.ARTICLE, bridge)
                .with(QueuePart.WORDING, Wording.ALTERED)
                .with(QueuePart.CHECKER, newsroom.edda().id())
                .with(QueuePart.AGE, Age.THREE_DAYS);

        assertThat(sentences.sentence(filter, Sentences.ENGLISH))
                .isEqualTo("Unverified quotes, said by “Lind”, in “A bridge is closed”, wording: Altered, checked by Edda Brandt, untouched for 3 days");
        assertThat(sentences.sentence(filter, Sentences.in(Locale.GERMAN)))
                .isEqualTo("Nicht bestätigte Zitate, gesagt von „Lind“, in „A bridge is closed“, Wortvergleich: Verändert, Prüfung: Edda Brandt, seit 3 Tagen unberührt");
        var pieces = sentences.pieces(filter, Sentences.ENGLISH);
        assertThat(pieces.get(4).without()).isEqualTo(filter.with(QueuePart.CHECKER, null));
        assertThat(pieces.get(0).without()).isEqualTo(filter.withStatuses(Set.of()));
        assertThat(sentences.pieces(pieces.get(0).without(), Sentences.ENGLISH).getFirst())
                .isEqualTo(new FilterWords.Piece("All quotes", filter.withStatuses(Set.of()).with(QueuePart.KIND, null)));
        for (var language : Sentences.LANGUAGES) {
            var in = Sentences.in(language);
            assertThat(sentences.sentence(QueueFilter.ALL.withStatuses(Set.of(Status.TO_CHECK, Status.VERIFIED)), in)).doesNotContain("{");
            for (var whom : Whom.values()) {
                assertThat(sentences.sentence(all(QueuePart.ASSIGNEE, whom), in)).doesNotContain("{", whom.name());
            }
        }
    }

    /** What is asked for may be quotes, claims or both, and one person or several: no part agrees with any of these. */
    @Test
    void thePartsOfTheSentenceFitWhateverItSpeaksOf() {
        var filter = QueueFilter.UNVERIFIED
                .with(QueuePart.KIND, QueueKind.QUOTES)
                .withAny(QueuePart.CHECKER, List.of(Whom.ME, newsroom.edda().id()))
                .with(QueuePart.ASSIGNEE, Whom.NOBODY)
                .with(QueuePart.STALE, Anything.ANY);
        assertThat(sentences.sentence(filter, Sentences.in(Locale.FRENCH))).isEqualTo(
                "Citations non confirmées, avec une modification après validation, vérification\u00a0: Edda Brandt ou moi, dont personne n’a la charge");
        assertThat(sentences.sentence(filter, Sentences.in(Locale.of("es"))))
                .isEqualTo("Citas sin confirmar, con cambios tras la aprobación, verificación: Edda Brandt o yo, a cargo de nadie");
        assertThat(sentences.sentence(filter, Sentences.in(Locale.GERMAN)))
                .isEqualTo("Nicht bestätigte Zitate, nach der Freigabe geändert, Prüfung: Edda Brandt oder ich, niemandem zugewiesen");
    }

    private static QueueFilter all(QueuePart part, Object value) {
        return QueueFilter.ALL.with(part, value);
    }

    /** As a comparison would have found it. */
    private void cite(PassageId passage, String wording, String risks, @Nullable PersonId withdrawnBy) {
        database.sql("""
                        insert into evidence (id, passage_id, source_id, locator, stance, added_by, added_at, version, story, wording, risks, difference, withdrawn_by, withdrawn_at)
                        values (gen_random_uuid(), :passage, :source, '{"kind":"PAGE","value":"1"}', 'SUPPORTS', :by, now(), 0, gen_random_uuid(), :wording,
                            :risks::text[], '', :withdrawn, case when :withdrawn is not null then now() end)""".replace(":withdrawn", "cast(:withdrawn as uuid)"))
                .param("passage", passage.value())
                .param("source", desk.transcript().value())
                .param("by", newsroom.edda().id().value())
                .param("wording", wording)
                .param("risks", risks)
                .param("withdrawn", withdrawnBy == null ? null : withdrawnBy.value(), Types.OTHER)
                .update();
    }

    @Test
    void whatAFilterLetsThroughIsCountedOnceUntilSomebodyChangesAPassage() {
        var lind = QueueFilter.ALL.with(QueuePart.SPEAKER, "lind");
        int first = statements.during(() -> queue.progress(lind));
        assertThat(statements.during(() -> queue.progress(lind.withStatuses(Set.of(Status.PROBLEM))))).isLessThan(first);

        desk.dismissed(desk.quote(bridge, "“We knew").id());

        assertThat(queue.progress(lind).count(Status.DISMISSED)).isEqualTo(1);
    }

    @Test
    void manyAreCountedUpToALimitAndTheDeskExactly() {
        database.sql("""
                        insert into passage (id, article_id, number, kind, state, second_hand, translated, context_checked,
                            attribution_checked, touched_at, version, revision_id, fragments, words)
                        select gen_random_uuid(), article_id, number + n, kind, 'UNCHECKED', false, false, false, false, touched_at, 0,
                            revision_id, fragments, 'yes' from passage, generate_series(100, 10100) n
                        where id = :id""")
                .param("id", desk.quote(bridge, "“We knew").id().value())
                .update();
        // As the server does by itself within a minute of so large a change: before, it counts as if there were a dozen.
        database.sql("analyze passage").update();

        var progress = queue.progress(QueueFilter.ALL.with(QueuePart.TEXT, "yes"));
        assertThat(Sentences.ENGLISH.of(progress.figure(Set.of(Status.TO_CHECK)))).isEqualTo("10,000+");
        assertThat(Sentences.ENGLISH.inOneLine(progress.parts())).isEqualTo("0 of 10,000+ verified · 10,000+ to check");
        assertThat(queue.progress(QueueFilter.ALL).count(Status.TO_CHECK)).isEqualTo(10_002);
        assertThat(queue.progress(QueueFilter.ALL.with(QueuePart.ARTICLE, bridge)).count(Status.TO_CHECK)).isEqualTo(10_002);
    }

    @Test
    void aPageOfItIsOneStatement() {
        assertThat(statements.during(() -> queue.rows(QueueFilter.ALL, 0, 50))).isEqualTo(1);
    }

    private List<String> words(QueueFilter filter) {
        assertThat(queue.count(filter)).isEqualTo(queue.rows(filter, 0, 10).size());
        return queue.rows(filter, 0, 10).stream().map(QueueRow::words).toList();
    }

    private static ArticleDetails due(String headline, int hour) {
        return new ArticleDetails(headline, null, "The Paper", null, null, null, Newsroom.at(hour), null);
    }
}
