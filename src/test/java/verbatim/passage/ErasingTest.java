package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.AccountRefused;
import verbatim.account.AuditAct;
import verbatim.account.ErasedThing;
import verbatim.account.Erasing;
import verbatim.account.Erasure;
import verbatim.account.ErasureRow;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.callback.Confirming;
import verbatim.document.ReadingProgress;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources.Scope;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.source.Confirmation;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceReading;
import verbatim.source.SourceRefused;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKeeping;
import verbatim.speaker.SpeakerKind;

/** What must not be kept is nowhere in the database any more, and that it was there is. */
@ServiceTest
class ErasingTest {

    private static final String WHY = "Order of the court, 3 K 12/26";
    private static final String TEXT = "“The old tram depot stays where it is,” said Anna Lind. “We will not sell it,” she said.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Erasing erasing;
    private final EvidenceGathering gathering;
    private final QuoteChecking checking;
    private final FindingInSources finding;
    private final Drafts drafts;
    private final SigningOff signingOff;
    private final SourceKeeping sources;
    private final SourceReading sourceReading;
    private final Capturing capturing;
    private final ArticleReading articles;
    private final PassageReading reading;
    private final ArticleSources articleSources;
    private final SourceMerging merging;
    private final Confirming confirming;
    private final SpeakerKeeping speakers;
    private final SpeakerReading speakerReading;
    private final JdbcClient jdbc;

    ErasingTest(
            Newsroom newsroom,
            CheckingDesk desk,
            Erasing erasing,
            EvidenceGathering gathering,
            QuoteChecking checking,
            FindingInSources finding,
            Drafts drafts,
            SigningOff signingOff,
            SourceKeeping sources,
            SourceReading sourceReading,
            Capturing capturing,
            ArticleReading articles,
            PassageReading reading,
            ArticleSources articleSources,
            SourceMerging merging,
            Confirming confirming,
            SpeakerKeeping speakers,
            SpeakerReading speakerReading,
            JdbcClient jdbc) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.erasing = erasing;
        this.gathering = gathering;
        this.checking = checking;
        this.finding = finding;
        this.drafts = drafts;
        this.signingOff = signingOff;
        this.sources = sources;
        this.sourceReading = sourceReading;
        this.capturing = capturing;
        this.articles = articles;
        this.reading = reading;
        this.articleSources = articleSources;
        this.merging = merging;
        this.confirming = confirming;
        this.speakers = speakers;
        this.speakerReading = speakerReading;
        this.jdbc = jdbc;
    }

    /** The tables of which a row holds the words somewhere, whatever their capitals. */
    private List<String> holding(String words) {
        var tables = jdbc.sql("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        var holding = new ArrayList<String>();
        for (var table : tables) {
            var found = jdbc.sql("select count(*) from " + table + " t where position(lower(:words) in lower(to_jsonb(t)::text)) > 0")
                    .param("words", words)
                    .query(Integer.class)
                    .single();
            if (found > 0) {
                holding.add(table);
            }
        }
        return holding;
    }

    @Test
    void whomOnlyAnErasedArticleNamesIsGoneUnderEveryNameAndWhoWasTheSameStays() {
        var article = newsroom.imported("“We will not sell it,” said Maria Quill.");
        var other = newsroom.imported("“Nobody asked us,” said Quirin Voss.");
        var quill = speaker(article);
        var voss = speaker(other);
        speakers.correct(quill, speakerReading.sheet(quill).orElseThrow().version(), new NamedSpeaker("Mary Quill", "Maria Quill's own title", SpeakerKind.PERSON));
        speakers.merge(voss, quill);
        desk.as(newsroom.ada());

        erasing.erase(new Erasure.OfArticle(article.value()), WHY);

        assertThat(holding("quill")).isEmpty();
        var left = speakerReading.sheet(voss).orElseThrow();
        assertThat(left.id()).isEqualTo(voss);
        assertThat(left.named().name()).isEqualTo("Quirin Voss");
        assertThat(left.changes()).singleElement().satisfies(change -> assertThat(change.other()).isEqualTo(Erasure.IN_PLACE));
    }

    @Test
    void wordsAreGoneFromWhatPeopleCalledASpeakerBesideWhatArticlesPrint() {
        var article = newsroom.imported("“We will not sell it,” said Anna Lind.");
        var lind = speaker(article);
        speakers.correct(lind, 0, new NamedSpeaker("Anna Quill-Lind", "Maria Quill's sister", SpeakerKind.PERSON));
        desk.as(newsroom.ada());

        var gone = erasing.erase(new Erasure.OfWords(article.value(), "Quill"), WHY);

        assertThat(gone).containsEntry(ErasedThing.SPEAKERS, 1);
        assertThat(holding("quill")).isEmpty();
        assertThat(speakerReading.sheet(lind).orElseThrow().named().description()).isEqualTo("Maria █████'s sister");
        assertThat(desk.card(desk.passages(article).getFirst()).row().speaker()).isEqualTo("Anna Lind");
    }

    private SpeakerId speaker(ArticleId article) {
        return Objects.requireNonNull(desk.card(desk.passages(article).getFirst()).ascribed().speaker());
    }

    @Test
    void wordsAreGoneFromAllThatPeopleWroteAndNothingElse() {
        var article = newsroom.imported(TEXT);
        var quote = desk.quote(article, "“The old").id();
        desk.inCheck(quote);
        gathering.note(quote, "It was Maria Quill.");
        gathering.note(quote, "Yesterday.\nMaria\u00A0Quill called.");
        gathering.note(quote, "Maria   Quill told me so, and Mariah Quillon did not.");
        checking.ask(quote, desk.card(quote).version(), "Did maria quill write it?", "Maria Quill's lawyer");
        checking.answer(quote, desk.card(quote).awaited(), desk.card(quote).version(), "Maria Quill says yes.", "Maria Quill", null);
        gathering.recordSearch(quote, "Maria Quill's letters", "what Maria Quill has");
        drafts.keep(quote, Drafts.Field.NOTE, "Maria Quill, once m");
        desk.as(newsroom.ada());
        assertThat(holding("maria quill")).contains("note", "passage_change", "question", "search_record", "draft");
        var what = new Erasure.OfWords(article.value(), "Maria Quill");

        var would = erasing.preview(what);
        assertThat(holding("maria quill")).as("a look changes nothing").contains("note", "draft");
        var gone = erasing.erase(what, WHY);

        assertThat(gone).isEqualTo(would).containsEntry(ErasedThing.NOTES, 3).containsEntry(ErasedThing.QUESTIONS, 1).containsEntry(ErasedThing.DRAFTS, 1);
        assertThat(holding("maria quill")).isEmpty();
        assertThat(holding("maria   quill")).isEmpty();
        assertThat(holding("maria\u00A0quill")).isEmpty();
        var card = desk.card(quote);
        assertThat(card.notes().getLast().text()).isEqualTo("█████ told me so, and Mariah Quillon did not.");
        assertThat(card.changes())
                .filteredOn(change -> change.what() == ChangeKind.ERASED)
                .extracting(ChangeSentences.in(Sentences.ENGLISH)::of)
                .containsExactly("Ada Lindqvist: erased what must not be kept");
        assertThat(erasing.of(List.of(article.value()))).extracting(ErasureRow::reason, ErasureRow::by).containsExactly(tuple(WHY, "Ada Lindqvist"));
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    @Test
    void aSignOffStandsWhenWordsBesideItGo() {
        var article = newsroom.imported("“The old tram depot stays where it is,” said Anna Lind.");
        var quote = desk.passages(article).getFirst();
        gathering.note(quote, "Maria Quill told me so.");
        desk.approved(quote, Finding.EXACT);
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);

        desk.as(newsroom.ada());
        erasing.erase(new Erasure.OfWords(article.value(), "Maria Quill"), WHY);

        assertThat(signingOff.of(article).getFirst().stands()).isTrue();
        assertThat(desk.card(quote).row().status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void anArticleIsGoneAndItsTombstoneStands() {
        var article = newsroom.imported("“The zebrine depot stays,” said Anna Zebrine, the mayor.", new ArticleDetails("Zebrine depot", null, null, null, null, null, null, null));
        var other = newsroom.imported("“The market stays,” said Bo Ek.");
        var quote = desk.passages(article).getFirst();
        gathering.note(quote, "Zebrine wrote so herself.");
        desk.approved(quote, Finding.EXACT);
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        desk.as(newsroom.ada());

        var gone = erasing.erase(new Erasure.OfArticle(article.value()), WHY);

        assertThat(gone).containsEntry(ErasedThing.TEXTS, 1).containsEntry(ErasedThing.PASSAGES, 1).containsEntry(ErasedThing.SPEAKERS, 1);
        assertThat(articles.find(article)).isEmpty();
        assertThat(jdbc.sql("select count(*) from announcement where article_id = :id and passages = '{}'").param("id", article.value()).query(Integer.class).single())
                .as("open screens are told")
                .isPositive();
        // The transcript that its quote was compared with is a source of its own.
        assertThat(holding("zebrine")).containsExactlyInAnyOrder("snapshot");
        assertThat(desk.passages(other)).hasSize(1);
        assertThat(erasing.of(List.of(article.value()))).hasSize(1);
        assertThat(jdbc.sql("select what || coalesce(title, '-') from audit_entry where subject_id = :id and what = 'ERASED'").param("id", article.value()).query(String.class).list())
                .containsExactly(AuditAct.ERASED + "-");
        assertThatThrownBy(() -> erasing.erase(new Erasure.OfArticle(article.value()), WHY)).isInstanceOf(AccountRefused.class);
    }

    @Test
    void whatRestsOnAnErasedSourceIsInDoubt() {
        var article = newsroom.imported(TEXT);
        var quote = desk.passages(article).getFirst();
        var second = desk.passages(article).getLast();
        var source = sources.add(SourceDetails.brief("Tape of Xanthe Moor", SourceKind.RECORDING, Tier.RECORDING, "Xanthe Moor's own", "https://xanthe.example/tape"));
        capturing.keep(source, capturing.paste("ANNA LIND: The old tram depot stays where it is.\n\nXANTHE MOOR: We will not sell it.\n\nANNA LIND: Thank you.\n\nXANTHE MOOR: You are welcome.", ReadingProgress.UNWATCHED));
        sources.correct(source, 0, SourceDetails.brief("The tape of Xanthe Moor, 4 May", SourceKind.RECORDING, Tier.RECORDING, "Xanthe Moor's own", "https://xanthe.example/tape"));
        gathering.accept(quote, finding.find(quote, Scope.DESK, (done, of) -> true).hits().getFirst());
        gathering.accept(second, finding.find(second, Scope.DESK, (done, of) -> true).hits().getFirst());
        desk.approved(quote, Finding.EXACT);
        desk.dismissed(second);
        desk.as(newsroom.ruth());
        signingOff.signOff(article, desk.seen(article), new SignOffReasons(null, Map.of(second, "It is no quote.")));
        desk.as(newsroom.ada());
        assertThat(holding("xanthe moor")).contains("snapshot", "source", "evidence", "doubt", "passage_change", "source_change");

        var gone = erasing.erase(new Erasure.OfSource(source.value()), WHY);

        assertThat(holding("xanthe")).isEmpty();
        assertThat(gone).containsEntry(ErasedThing.CAPTURES, 1).containsEntry(ErasedThing.EVIDENCE, 2);
        var card = desk.card(quote);
        assertThat(card.openDoubts()).extracting(DoubtRow::matter).contains(new DoubtMatter.RecordErased());
        assertThat(card.row().status()).as("who approved it saw the record").isEqualTo(Status.VERIFIED);
        assertThat(card.evidence()).anyMatch(piece -> piece.provenance().title().equals(Erasure.IN_PLACE));
        assertThat(signingOff.of(article).getFirst().stands()).isFalse();
        assertThat(sourceReading.sheet(source).orElseThrow().archived()).isTrue();
        desk.as(newsroom.edda());
        assertThatThrownBy(() -> sources.restore(source)).isInstanceOf(SourceRefused.class).hasMessageContaining("erased");
        assertThatThrownBy(() -> capturing.keep(source, capturing.paste("Anew.", ReadingProgress.UNWATCHED))).isInstanceOf(SourceRefused.class);
    }

    @Test
    void theNamesInAConfidentialSourceGoWhereTheyWereOnlyHidden() {
        var article = newsroom.imported(TEXT);
        var quote = desk.passages(article).getFirst();
        var source = sources.add(new SourceDetails(
                "Xanthe Moor", SourceKind.NOTES, Tier.REPORTER, null, null, null, "Xanthe Moor", null, null, null, null, "Heron", null));
        capturing.keep(source, capturing.paste("XANTHE MOOR: The old tram depot stays where it is.\n\nBO EK: Thank you.\n\nXANTHE MOOR: Yes.", ReadingProgress.UNWATCHED));
        articleSources.lay(article, source);
        gathering.note(quote, "Xanthe Moor confirmed it.");
        checking.dismiss(quote, desk.card(quote).version(), "Only Xanthe Moor knows.");
        checking.conclude(quote, desk.card(quote).version(), Finding.EXACT, null);
        drafts.keep(quote, Drafts.Field.NOTE, "Ask Xanthe Moor again.");
        assertThat(holding("xanthe")).contains("own_step", "draft");
        desk.as(newsroom.ada());

        erasing.erase(new Erasure.OfSource(source.value()), "Xanthe Moor asked for it");

        assertThat(holding("xanthe")).isEmpty();
        assertThat(sourceReading.sheet(source).orElseThrow().details().title()).isEqualTo("Heron");
        assertThat(desk.card(quote).notes().getLast().text()).isEqualTo("Heron confirmed it.");
        assertThat(erasing.of(List.of(source.value())).getFirst().reason()).isEqualTo("Heron asked for it");
    }

    @Test
    void whatSomebodyAnsweredGoesWithTheQuestionToo() {
        var article = newsroom.imported(TEXT);
        var quote = desk.passages(article).getFirst();
        desk.asked(quote);
        confirming.confirm(
                article,
                List.of(new Confirming.About(quote, Stance.SUPPORTS, desk.card(quote).awaited()), new Confirming.About(desk.passages(article).getLast(), null, null)),
                new Confirming.Answer(
                        "Anna Lind",
                        new Confirmation(
                                "Xanthe Moor", Confirmation.Asked.WITNESS, "telephone", LocalDate.of(2026, 3, 1),
                                Confirmation.Form.ON_BACKGROUND, "Yes, Xanthe heard it.")));
        assertThat(holding("xanthe")).contains("question", "passage_change", "source", "evidence");
        var source = desk.card(quote).evidence().getFirst().source();
        desk.as(newsroom.ada());

        erasing.erase(new Erasure.OfSource(source.value()), WHY);

        assertThat(holding("xanthe")).isEmpty();
        assertThat(desk.card(quote).questions().getFirst().answer()).isNotNull();
    }

    @Test
    void aMergedSourceIsToldApartBefore() {
        desk.as(newsroom.edda());
        var one = desk.transcriptOf("ANNA LIND: The old tram depot stays where it is.");
        var same = desk.transcriptOf("ANNA LIND: The old tram depot stays where it is.");
        merging.merge(one, same);
        desk.as(newsroom.ada());

        for (var source : List.of(one, same)) {
            assertThatThrownBy(() -> erasing.preview(new Erasure.OfSource(source.value()))).isInstanceOf(SourceRefused.class);
        }
    }

    @Test
    void noOneElseErasesAndNothingGoesWithoutAReason() {
        var article = newsroom.imported(TEXT);
        var what = new Erasure.OfArticle(article.value());
        for (var person : List.of(newsroom.edda(), newsroom.ruth())) {
            desk.as(person);
            assertThatThrownBy(() -> erasing.erase(what, WHY)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> erasing.preview(what)).isInstanceOf(AccessDeniedException.class);
        }
        desk.as(newsroom.ada());
        assertThatThrownBy(() -> erasing.erase(what, " ")).isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() -> erasing.preview(new Erasure.OfWords(article.value(), "a"))).isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() -> erasing.erase(new Erasure.OfWords(article.value(), "nobody wrote this"), WHY)).isInstanceOf(AccountRefused.class);
        assertThat(articles.find(article)).isPresent();
        assertThat(reading.of(article)).hasSize(2);
    }
}
