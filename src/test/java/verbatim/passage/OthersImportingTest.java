package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.Erasing;
import verbatim.account.Erasure;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.passage.OthersPlan.Choices;
import verbatim.passage.OthersPlan.Fate;
import verbatim.passage.others.OthersFile;
import verbatim.passage.others.OthersReading;
import verbatim.passage.others.OthersRefusal;
import verbatim.report.Profile;
import verbatim.report.ReportExport;
import verbatim.report.ReportFormat;
import verbatim.review.SignOffReasons;
import verbatim.review.SignOffRow;
import verbatim.review.SigningOff;

/** What others found, as it comes into an article: shown first, then brought, theirs for good, and taken back. */
@ServiceTest
class OthersImportingTest {

    private static final String TEXT = """
            Bridge closed

            The bridge over the Elbe was closed on Monday. It cost 5 million euros, the city said.

            “We closed it after 40 accidents,” said Anna Lind, the mayor. “It will not open again,” she said.

            Her book “The Long River” is sold out. The river is long. Nobody asked why.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final OthersImporting importing;
    private final QuoteChecking checking;
    private final EvidenceGathering gathering;
    private final PassageReading reading;
    private final ArticleReading articles;
    private final Edits edits;
    private final SigningOff signingOff;
    private final ReportExport reports;
    private final Erasing erasing;
    private final JdbcClient database;
    private ArticleId article = new ArticleId(new UUID(0, 0));

    OthersImportingTest(
            Newsroom newsroom,
            CheckingDesk desk,
            OthersImporting importing,
            QuoteChecking checking,
            EvidenceGathering gathering,
            PassageReading reading,
            ArticleReading articles,
            Edits edits,
            SigningOff signingOff,
            ReportExport reports,
            Erasing erasing,
            JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.importing = importing;
        this.checking = checking;
        this.gathering = gathering;
        this.reading = reading;
        this.articles = articles;
        this.edits = edits;
        this.signingOff = signingOff;
        this.reports = reports;
        this.erasing = erasing;
        this.database = database;
    }

    @BeforeEach
    void importIt() {
        article = newsroom.imported(TEXT);
    }

    private static OthersFile table(String rows) {
        return OthersReading.read("found.csv", ("quote,note,author,date,finding\n" + rows).getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private OthersImporting.Brought bring(OthersFile file) {
        return importing.bring(article, file, Choices.NONE, importing.plan(article, file, Choices.NONE));
    }

    private List<Fate> fates(OthersFile file) {
        return importing.plan(article, file, Choices.NONE).rows().stream().map(OthersPlan.Planned::fate).toList();
    }

    @Test
    void wordsWithoutAPassageBecomeOneAndOthersANoteAndTheirAuthorStays() {
        var quote = desk.quote(article, "“We closed");

        var brought = bring(table("""
                We closed it after 40 accidents,It was 41.,Ana Ruiz,2026-05-03,altered
                The river is long.,How long?,Bo Ek,,
                The river is long.,Very.,Cy Orr,,
                The Long River,,Ana Ruiz,,
                """));

        assertThat(brought.plan().rows()).extracting(OthersPlan.Planned::fate).satisfiesExactly(
                fate -> assertThat(fate).isEqualTo(new Fate.NoteOn(quote.id(), quote.label(), false, null)),
                fate -> assertThat(fate).isInstanceOfSatisfying(Fate.NewPassage.class, made -> assertThat(made.kind()).isEqualTo(PassageKind.CLAIM)),
                fate -> assertThat(fate).isEqualTo(new Fate.NoteOnNew(3, false)),
                fate -> assertThat(fate).isInstanceOfSatisfying(Fate.NewPassage.class, made -> assertThat(made.kind()).isEqualTo(PassageKind.DIRECT)));
        var card = desk.card(quote.id());
        assertThat(card.row().finding()).isNull();
        assertThat(card.row().state()).isEqualTo(CheckState.UNCHECKED);
        assertThat(card.notes()).singleElement().satisfies(note -> {
            assertThat(note.written().name()).isEqualTo("Edda Brandt");
            assertThat(note.words(null, Sentences.ENGLISH))
                    .isEqualTo("As brought in, by Ana Ruiz, 3 May 2026, in found.csv. It was 41.\nConcluded there: Altered.");
        });
        assertThat(card.changes().getLast()).satisfies(row -> assertThat(ChangeSentences.in(Sentences.ENGLISH).of(row))
                .isEqualTo("Edda Brandt: note As brought in, by Ana Ruiz, 3 May 2026, in found.csv. It was 41.\nConcluded there: Altered."));
        var claim = desk.card(brought.made().getFirst());
        assertThat(claim.row().words()).isEqualTo("The river is long.");
        assertThat(claim.notes()).extracting(note -> note.others() == null ? null : note.others().author()).containsExactly("Bo Ek", "Cy Orr");
        assertThat(ChangeSentences.in(Sentences.ENGLISH).of(claim.changes().getFirst())).isEqualTo("Edda Brandt brought it in: Bo Ek, in found.csv");
        assertThat(desk.card(brought.made().getLast()).row().words()).isEqualTo("“The Long River”");
    }

    @Test
    void whatWasBroughtIsNotBroughtAgain() {
        var file = table("We closed it after 40 accidents,It was 41.,Ana Ruiz,,\nThe river is long.,,Bo Ek,,\n");
        bring(file);
        int before = reading.of(article).size();

        assertThat(fates(file)).containsExactly(new Fate.AlreadyThere(null), new Fate.AlreadyThere(null));
        assertThatThrownBy(() -> bring(file)).isInstanceOf(StepRefused.class).hasMessage("The file brings nothing that is not there already.");
        assertThat(fates(table("We closed it after 40 accidents,It was 42.,Ana Ruiz,,\n"))).first().isInstanceOf(Fate.NoteOn.class);
        assertThat(reading.of(article)).hasSize(before);
    }

    @Test
    void whereItIsNotClearNothingIsBrought() {
        var quotes = List.of(desk.quote(article, "“We closed").label(), desk.quote(article, "“It will").label());

        assertThat(fates(table("""
                closed,,A,,
                They closed it,,A,,
                "“We closed it after 40 accidents,” said Anna Lind, the mayor. “It will not open again,”",,A,,
                "40 accidents,” said Anna Lind",,A,,
                40 accidents,How so?,A,,
                It cost 5 million euros,,A,,
                "5 million euros, the city",,A,,
                after 40 accidents,,A,,altered
                after 40 accidents,,B,,supported
                The bridge over the Elbe,,B,,misattributed
                """))).satisfiesExactly(
                fate -> assertThat(fate).isEqualTo(new Fate.NotBrought(Refusal.of(OthersRefusal.WORDS_OFTEN_THERE, 3))),
                fate -> assertThat(fate).isEqualTo(new Fate.NotBrought(Refusal.of(OthersRefusal.WORDS_NOT_THERE))),
                fate -> assertThat(fate).isEqualTo(new Fate.NotBrought(Refusal.of(PassageRefusal.OTHERS_OVER_SEVERAL, quotes))),
                fate -> assertThat(fate).isEqualTo(new Fate.NotBrought(Refusal.of(PassageRefusal.CUTS_ANOTHER, quotes.getFirst()))),
                fate -> assertThat(fate).isInstanceOfSatisfying(Fate.NoteOn.class, on -> assertThat(on.about()).isTrue()),
                fate -> assertThat(fate).isInstanceOfSatisfying(Fate.NewPassage.class, made -> assertThat(made.kind()).isEqualTo(PassageKind.CLAIM)),
                fate -> assertThat(fate).isEqualTo(new Fate.NotBrought(Refusal.of(PassageRefusal.OTHERS_CUT_A_ROW, 7))),
                // Part of a quote is no quote of its own, but a claim may be made in it.
                fate -> assertThat(fate).isInstanceOfSatisfying(Fate.NoteOn.class, on -> assertThat(on.label()).isEqualTo(quotes.getFirst())),
                fate -> assertThat(fate).isInstanceOfSatisfying(Fate.NewPassage.class, made -> assertThat(made.kind()).isEqualTo(PassageKind.CLAIM)),
                fate -> assertThat(fate).isInstanceOfSatisfying(Fate.NewPassage.class, made -> assertThat(made.kind()).isEqualTo(PassageKind.INDIRECT)));
    }

    @Test
    void aRowThatIsLeftOutIsNotBroughtAndTheNextMakesThePassage() {
        var file = table("The river is long.,One.,A,,\nThe river is long.,Two.,B,,\n");
        var choices = new Choices(Set.of(2), Map.of());
        var plan = importing.plan(article, file, choices);

        assertThat(plan.rows()).extracting(OthersPlan.Planned::fate).first().isEqualTo(new Fate.LeftOut());
        var made = importing.bring(article, file, choices, plan).made();
        assertThat(desk.card(made.getFirst()).notes()).extracting(NoteRow::text).containsExactly("Two.");
    }

    @Test
    void wordsOfTheFileMeanWhatAPersonSays() {
        var file = table("We closed it after 40 accidents,,A,,Pants on fire\n");
        assertThat(importing.plan(article, file, Choices.NONE).conclusions()).isZero();
        bring(file);
        assertThat(desk.card(desk.quote(article, "“We closed").id()).notes()).singleElement()
                .satisfies(note -> assertThat(note.words(null, Sentences.ENGLISH)).isEqualTo("As brought in, by A, in found.csv. Filed under: Pants on fire."));

        assertThat(importing.plan(article, file, new Choices(Set.of(), Map.of("Pants on fire", Finding.ALTERED))).conclusions()).isEqualTo(0);
        var other = table("It will not open again,,A,,Pants on fire\n");
        assertThat(importing.plan(article, other, new Choices(Set.of(), Map.of("Pants on fire", Finding.ALTERED))).conclusions()).isEqualTo(1);
    }

    @Test
    void nothingIsBroughtWhereTheArticleHasChangedSinceItWasShown() {
        var file = table("The river is long.,Mine.,A,,\nWe closed it after 40 accidents,Mine.,A,,\n");
        var shown = importing.plan(article, file, Choices.NONE);
        desk.as(newsroom.tomas());
        checking.conclude(desk.quote(article, "“We closed").id(), desk.card(desk.quote(article, "“We closed").id()).version(), Finding.ALTERED, null);
        desk.as(newsroom.edda());
        int before = reading.of(article).size();

        assertThatThrownBy(() -> importing.bring(article, file, Choices.NONE, shown)).isInstanceOf(StepRefused.class).hasMessageStartingWith("Meanwhile somebody");

        assertThat(reading.of(article)).hasSize(before);
        var edit = TEXT + "\nOne more line.\n";
        var again = importing.plan(article, file, Choices.NONE);
        edits.take(article, articles.facts(article).orElseThrow().revision(), Imported.pasted(edit));
        assertThatThrownBy(() -> importing.bring(article, file, Choices.NONE, again)).isInstanceOf(StepRefused.class);
        bring(file);
    }

    @Test
    void aFaultLeavesNothingBehind() {
        database.sql("create function refuse_note() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$").update();
        database.sql("create trigger refuse_note before insert on note for each row when (new.text = 'Break.') execute function refuse_note()").update();
        int before = reading.of(article).size();
        try {
            assertThatThrownBy(() -> bring(table("The river is long.,Mine.,A,,\nNobody asked why.,Break.,A,,\n"))).isInstanceOf(DataAccessException.class);
        } finally {
            database.sql("drop trigger refuse_note on note").update();
            database.sql("drop function refuse_note()").update();
        }
        assertThat(reading.of(article)).hasSize(before);
        assertThat(importing.of(article)).isEmpty();
    }

    @Test
    void whatOthersConcludedIsNoReasonForWhatTheDeskConcludes() {
        var quote = desk.quote(article, "“We closed");
        gathering.add(quote.id(), desk.transcriptOf("We closed it after 41 accidents"), new EvidenceDetails("page 3", "We closed it after 41 accidents", Stance.SUPPORTS));
        checking.conclude(quote.id(), desk.card(quote.id()).version(), Finding.ALTERED, null);
        var flagged = checking.flag(quote.id(), desk.card(quote.id()).version(), desk.card(quote.id()).flags().with(MaterialChange.MATERIAL));
        bring(table("We closed it after 40 accidents,It was 41 in truth.,Ana Ruiz,,exact\n"));

        assertThatThrownBy(() -> checking.submit(quote.id(), desk.card(quote.id()).version())).isInstanceOf(StepRefused.class);

        var card = desk.card(quote.id());
        assertThat(card.row().finding()).isEqualTo(Finding.ALTERED);
        assertThat(card.version()).isEqualTo(flagged.version());
        assertThat(card.notes().getLast().words(card.row().finding(), Sentences.ENGLISH)).endsWith("Concluded there: Exact. The desk has concluded: Altered.");
    }

    @Test
    void onlyWhoWroteANoteEditsItAndThatIsNobodyHere() {
        bring(table("We closed it after 40 accidents,It was 41.,Ana Ruiz,,\n"));
        var note = desk.card(desk.quote(article, "“We closed").id()).notes().getFirst();
        assertThatThrownBy(() -> gathering.editNote(note.id(), note.text(), "It was 40.")).isInstanceOf(StepRefused.class);
    }

    @Test
    void approvedWorkStaysApprovedAndTheSignOffFalls() {
        var approved = desk.approved(desk.quote(article, "“We closed").id(), Finding.CLEANED);
        reading.of(article).stream().filter(row -> !row.id().equals(approved.row().id())).forEach(row -> desk.dismissed(row.id()));
        desk.as(newsroom.ruth());
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        desk.as(newsroom.edda());

        bring(table("We closed it after 40 accidents,No.,Ana Ruiz,,altered\n"));

        assertThat(desk.card(approved.row().id()).row()).satisfies(row -> {
            assertThat(row.state()).isEqualTo(CheckState.APPROVED);
            assertThat(row.finding()).isEqualTo(Finding.CLEANED);
        });
        assertThat(signingOff.of(article)).noneMatch(SignOffRow::stands);
    }

    @Test
    void aFileIsTakenBackAsAWholeAndComesAgain() {
        var quote = desk.quote(article, "“We closed");
        var file = table("We closed it after 40 accidents,It was 41.,Ana Ruiz,,\nThe river is long.,,Bo Ek,,\n");
        var brought = bring(file);
        desk.as(newsroom.tomas());

        importing.takeBack(brought.id());

        assertThat(desk.card(quote.id()).notes()).isEmpty();
        assertThat(desk.card(brought.made().getFirst()).row().state()).isEqualTo(CheckState.DISMISSED);
        assertThat(importing.of(article)).singleElement().satisfies(row -> {
            assertThat(row.by()).isEqualTo("Edda Brandt");
            assertThat(row.takenBackBy()).isEqualTo("Tomás Rey");
            assertThat(List.of(row.file(), row.made(), row.noted())).containsExactly("found.csv", 1, 1);
        });
        assertThatThrownBy(() -> importing.takeBack(brought.id())).isInstanceOf(StepRefused.class).hasMessage("It was taken back already.");
        assertThat(fates(file)).satisfiesExactly(
                fate -> assertThat(fate).isInstanceOf(Fate.NoteOn.class), fate -> assertThat(fate).isInstanceOf(Fate.NewPassage.class));
    }

    @Test
    void whereSomethingWasDoneSinceNothingIsTakenBack() {
        var brought = bring(table("We closed it after 40 accidents,It was 41.,Ana Ruiz,,\nThe river is long.,,Bo Ek,,\n"));
        gathering.note(brought.made().getFirst(), "I see.");

        assertThatThrownBy(() -> importing.takeBack(brought.id())).isInstanceOf(StepRefused.class).hasMessageStartingWith("It cannot be taken back any more");

        assertThat(desk.card(desk.quote(article, "“We closed").id()).notes()).hasSize(1);
        assertThat(importing.of(article).getFirst().takenBackBy()).isNull();
    }

    @Test
    void ourOwnAnnotationsComeBackAsWhatTheyWere() {
        desk.submitted(desk.quote(article, "“We closed").id(), Finding.CLEANED);
        bring(table("The river is long.,How long?,Bo Ek,,\n"));
        var own = OthersReading.read("report.json", report(ReportFormat.JSON, Profile.DESK, Sentences.ENGLISH), Map.of());

        assertThat(fates(own)).isNotEmpty().allSatisfy(fate -> assertThat(fate).isInstanceOf(Fate.AlreadyThere.class));

        var copy = newsroom.imported("Another desk has this story.\n\n" + TEXT.replace("Nobody asked why.", "Nobody asked why, then."));
        var plan = importing.plan(copy, own, Choices.NONE);
        assertThat(plan.rows()).extracting(OthersPlan.Planned::words).containsExactlyElementsOf(reading.of(article).stream().map(PassageRow::words).toList());
        assertThat(plan.count(Fate.NotBrought.class)).isZero();
        assertThat(plan.rows()).filteredOn(row -> row.words().startsWith("“We closed")).singleElement()
                .satisfies(row -> assertThat(row.concluded()).isEqualTo(Finding.CLEANED));
        importing.bring(copy, own, Choices.NONE, plan);
        assertThat(reading.of(copy)).hasSameSizeAs(reading.of(article)).allSatisfy(row -> assertThat(row.finding()).isNull());
    }

    @Test
    void ourOwnTableComesBackAsWhatItWasInBothLanguages() {
        desk.submitted(desk.quote(article, "“We closed").id(), Finding.CLEANED);
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var own = OthersReading.read("report.csv", report(ReportFormat.CSV, Profile.DESK, Sentences.in(language)), Map.of());
            var plan = importing.plan(article, own, Choices.NONE);
            assertThat(plan.rows()).hasSameSizeAs(reading.of(article));
            assertThat(plan.count(Fate.NotBrought.class)).isZero();
            assertThat(plan.count(Fate.NewPassage.class)).isZero();
            assertThat(plan.rows()).filteredOn(row -> row.words().startsWith("“We closed")).singleElement()
                    .satisfies(row -> assertThat(row.concluded()).isEqualTo(Finding.CLEANED));
        }
    }

    @Test
    void theReportNamesWhoFoundItAndTheOneForReadersDoesNot() {
        bring(table("We closed it after 40 accidents,Zweiundvierzig.,Ana Ruiz,,altered\n"));

        assertThat(text(ReportFormat.HTML, Profile.DESK)).contains("Ana Ruiz", "found.csv", "Zweiundvierzig");
        assertThat(text(ReportFormat.CSV, Profile.DESK)).contains("Ana Ruiz");
        assertThat(text(ReportFormat.JSON, Profile.DESK)).contains("\"name\" : \"Ana Ruiz\"");
        for (var format : List.of(ReportFormat.HTML, ReportFormat.CSV, ReportFormat.JSON)) {
            assertThat(text(format, Profile.PUBLIC)).doesNotContain("Ana Ruiz", "found.csv", "Zweiundvierzig");
        }
    }

    @Test
    void whatMustNotBeKeptIsErasedWithWhoFoundIt() {
        bring(table("We closed it after 40 accidents,Zweiundvierzig.,Ana Ruiz,,altered\nThe river is long.,,Ana Ruiz,,\n"));
        desk.as(newsroom.ada());
        erasing.erase(new Erasure.OfWords(article.value(), "Ana Ruiz"), "She asked for it.");

        assertThat(database.sql("select (select string_agg(others::text, ' ') from note) || (select string_agg(after::text, ' ') from passage_change)")
                .query(String.class).single()).doesNotContain("Ana Ruiz").contains("Zweiundvierzig");
        erasing.erase(new Erasure.OfArticle(article.value()), "It must go.");
        assertThat(database.sql("select count(*) from found_import").query(Integer.class).single()).isZero();
    }

    @Test
    void thousandsOfRowsAreBroughtAtOnce() {
        var words = IntStream.range(0, 600).mapToObj(i -> "Fact number " + i + " stands here.").toList();
        article = newsroom.imported("Facts\n\n" + String.join("\n\n", words));
        var file = table(String.join("", words.stream().map(each -> each + ",Seen.,Ana,,\n").toList()));

        var brought = bring(file);

        assertThat(brought.made()).hasSize(600);
        importing.takeBack(brought.id());
        assertThat(reading.of(article)).filteredOn(row -> brought.made().contains(row.id())).allSatisfy(row -> assertThat(row.status()).isEqualTo(Status.DISMISSED));
    }

    private byte[] report(ReportFormat format, Profile profile, Sentences sentences) {
        return reports.file(article, profile, format, sentences).orElseThrow().bytes();
    }

    private String text(ReportFormat format, Profile profile) {
        return new String(report(format, profile, Sentences.ENGLISH), StandardCharsets.UTF_8);
    }
}
