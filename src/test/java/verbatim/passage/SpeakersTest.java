package verbatim.passage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.Statements;
import verbatim.Together;
import verbatim.account.Person;
import verbatim.account.SignedIn;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.message.Sentences;
import verbatim.passage.FindingInSources.Scope;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.review.second.SampleDrawing;
import verbatim.review.second.SampleWanted;
import verbatim.source.SourceKeeping;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerAgreement;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKeeping;
import verbatim.speaker.SpeakerKeeping.Whose;
import verbatim.speaker.SpeakerKind;
import verbatim.speaker.SpeakerNewer;
import verbatim.speaker.SpeakerRefused;
import verbatim.text.Span;

/** Who is one with whom is said by people, can be taken back, and changes no word that an article prints. */
@ServiceTest
class SpeakersTest {

    private static final String BRIDGE = "“The old bridge is closed until the spring,” said %s.";
    private static final String BRIDGE_OTHERWISE = "“The old bridge is closed until the autumn,” said %s.";
    private static final String TRAM = "“The night tram will run again in May,” said %s.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final SpeakerKeeping keeping;
    private final SpeakerReading reading;
    private final SpeakerPairs pairs;
    private final SpeakerSplitting splitting;
    private final SameWords sameWords;
    private final QuoteChecking checking;
    private final EvidenceGathering gathering;
    private final Remarking remarking;
    private final FindingInSources finding;
    private final SigningOff signingOff;
    private final Queue queue;
    private final Together together;
    private final OwnSteps ownSteps;
    private final SampleDrawing drawing;
    private final Statements statements;
    private final Edits edits;
    private final ArticleReading articles;
    private final JdbcClient database;
    private final DataSource connections;
    private final SettableClock clock;
    private final Reviewing reviewing;
    private final Shelf shelf;

    SpeakersTest(
            Newsroom newsroom,
            CheckingDesk desk,
            SpeakerKeeping keeping,
            SpeakerReading reading,
            SpeakerPairs pairs,
            SpeakerSplitting splitting,
            SameWords sameWords,
            QuoteChecking checking,
            EvidenceGathering gathering,
            Remarking remarking,
            FindingInSources finding,
            SigningOff signingOff,
            SourceKeeping sources,
            Capturing capturing,
            Queue queue,
            Together together,
            OwnSteps ownSteps,
            SampleDrawing drawing,
            Statements statements,
            Edits edits,
            ArticleReading articles,
            JdbcClient database,
            DataSource connections,
            SettableClock clock,
            Reviewing reviewing) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.keeping = keeping;
        this.reading = reading;
        this.pairs = pairs;
        this.splitting = splitting;
        this.sameWords = sameWords;
        this.checking = checking;
        this.gathering = gathering;
        this.remarking = remarking;
        this.finding = finding;
        this.signingOff = signingOff;
        this.queue = queue;
        this.together = together;
        this.ownSteps = ownSteps;
        this.drawing = drawing;
        this.statements = statements;
        this.edits = edits;
        this.articles = articles;
        this.database = database;
        this.connections = connections;
        this.clock = clock;
        this.reviewing = reviewing;
        shelf = new Shelf(sources, capturing);
    }

    @Test
    void twoWhoAreOneAreReadAsOneAndEachArticleKeepsItsNameForThem() {
        var full = quote(BRIDGE, "Anna Lind");
        var bare = quote(TRAM, "Lind");
        assertThat(pairs.open(10)).hasSize(1);

        keeping.merge(speaker(bare), speaker(full));

        var lind = reading.sheet(speaker(full)).orElseThrow();
        assertThat(lind.names()).extracting(SpeakerSheet.Printed::name).containsExactlyInAnyOrder("Anna Lind", "Lind");
        assertThat(lind.joined()).extracting(SpeakerSheet.Joined::name).containsExactly("Lind");
        assertThat(lind.pairs()).isEmpty();
        assertThat(pairs.count()).isZero();
        assertThat(reading.quoted(lind.id(), null, 10)).extracting(quoted -> quoted.card().row().speaker()).containsExactlyInAnyOrder("Lind", "Anna Lind");
        assertThat(speaker(now(bare))).isEqualTo(speaker(full));
        assertThat(now(bare).version()).as("nothing of the passage was changed").isEqualTo(bare.version());
        assertThat(queue.rows(QueueFilter.ALL.with(QueuePart.SPEAKER, "Anna"), 0, 10)).as("the queue knows it, too").hasSize(2);
        assertThat(said(lind)).containsExactly("Edda Brandt: “Lind” and “Anna Lind” are one, called “Anna Lind”.");
        assertThat(reading.list("", null, 10)).extracting(SpeakerRow::name, SpeakerRow::passages, SpeakerRow::articles).containsExactly(
                tuple("Anna Lind", 2, 2));
    }

    @Test
    void aMergeIsTakenBackWithWhomeverWasNamedSinceAndBecomesAQuestionAgain() {
        var full = quote(BRIDGE, "Anna Lind");
        var other = quote(TRAM, "Anna B. Lind");
        var third = quote(BRIDGE_OTHERWISE, "Tom Berg");
        keeping.merge(speaker(other), speaker(full));
        keeping.merge(speaker(full), speaker(third));
        var since = quote(TRAM, "Anna B. Lind");
        assertThat(speaker(since)).isEqualTo(speaker(third));

        keeping.unmerge(original(full), original(third));

        assertThat(speaker(now(full))).as("those who had gone into it come with it").isEqualTo(speaker(now(other))).isEqualTo(original(full));
        assertThat(speaker(now(since))).isEqualTo(original(full));
        assertThat(speaker(now(third))).isEqualTo(original(third));
        keeping.unmerge(original(other), original(full));
        assertThat(speaker(now(since))).as("named by the other's name").isEqualTo(original(other));
        assertThat(pairs.open(10)).isNotEmpty();
        assertThatThrownBy(() -> keeping.unmerge(original(other), original(full))).isInstanceOf(SpeakerRefused.class)
                .hasMessage("Anna B. Lind stands alone already: somebody took them apart before you.");
        assertThat(said(reading.sheet(original(other)).orElseThrow())).first().isEqualTo("Edda Brandt: “Anna B. Lind” and “Anna Lind” are two again.");
    }

    @Test
    void whatATakenBackMergeIsSaidAgainOfComesAlongAsBefore() {
        var one = quote(BRIDGE, "Anna Lind");
        var other = quote(TRAM, "Anna B. Lind");
        var third = quote(BRIDGE_OTHERWISE, "Tom Berg");
        keeping.merge(original(other), original(one));
        keeping.merge(original(one), original(third));

        keeping.unmerge(original(other), original(one));
        keeping.mergeAgain(original(other), original(one));
        assertThat(speaker(now(other))).isEqualTo(original(third));
        keeping.unmerge(original(one), original(third));

        assertThat(speaker(now(other))).as("with the one into whom it had gone").isEqualTo(original(one));
        assertThatThrownBy(() -> keeping.mergeAgain(original(one), original(other))).hasMessage("These are one speaker already.");
    }

    @Test
    void anUndoLeavesWhatAnotherHasSaidSince() {
        var one = quote(BRIDGE, "Anna Lind");
        var other = quote(TRAM, "Anna B. Lind");
        var third = quote(BRIDGE_OTHERWISE, "Tom Berg");
        keeping.merge(original(one), original(other));
        desk.as(newsroom.tomas());
        keeping.unmerge(original(one), original(other));
        keeping.merge(original(one), original(third));
        desk.as(newsroom.edda());

        assertThatThrownBy(() -> keeping.unmerge(original(one), original(other))).isInstanceOf(SpeakerRefused.class)
                .hasMessage("Somebody has changed meanwhile who is one with whom. Look again.");
        assertThat(speaker(now(one))).isEqualTo(original(third));
    }

    @Test
    void whatSomebodyDidMeanwhileIsSaidAndNothingIsChanged() {
        var full = quote(BRIDGE, "Anna Lind");
        var bare = quote(TRAM, "Lind");
        keeping.merge(speaker(bare), speaker(full));

        assertThatThrownBy(() -> keeping.merge(original(bare), original(full)))
                .hasMessage("Lind was said to be one with Anna Lind meanwhile. Nothing was changed: look at Anna Lind first.");
        assertThatThrownBy(() -> keeping.merge(original(full), original(full))).hasMessage("These are one speaker already.");
        assertThatThrownBy(() -> keeping.merge(original(full), new SpeakerId(new UUID(0, 1)))).hasMessage("This speaker is not there.");
        assertThatThrownBy(() -> keeping.correct(original(full), 7, NamedSpeaker.of("A"))).isInstanceOf(SpeakerNewer.class);
        assertThatThrownBy(() -> keeping.correct(original(full), version(full), NamedSpeaker.of("  "))).hasMessage("Give the speaker a name.");
        assertThatThrownBy(() -> keeping.correct(original(full), version(full), NamedSpeaker.of("x".repeat(501))))
                .hasMessage("The name is longer than 500 characters.");
    }

    @Test
    void twoWhoMergeCrosswiseEndUpWithOneMerge() throws Exception {
        var full = quote(BRIDGE, "Anna Lind");
        var bare = quote(TRAM, "Lind");

        var second = together.first(
                newsroom.edda(), () -> merged(original(bare), original(full)),
                newsroom.tomas(), () -> merged(original(full), original(bare)));

        assertThatThrownBy(second::get).hasRootCauseInstanceOf(SpeakerRefused.class);
        assertThat(speaker(now(bare))).isEqualTo(original(full));
    }

    private boolean merged(SpeakerId one, SpeakerId into) {
        keeping.merge(one, into);
        return true;
    }

    @Test
    void whoIsCalledOtherwiseIsFoundByTheOldNameAndTheNewOne() {
        var typo = quote(BRIDGE, "Marta Kellner");
        keeping.correct(speaker(typo), version(typo), new NamedSpeaker("Marta Keller", "mayor", SpeakerKind.PERSON));

        assertThat(speaker(quote(TRAM, "Marta Keller"))).isEqualTo(original(typo));
        assertThat(speaker(quote(TRAM, "Marta Kellner"))).isEqualTo(original(typo));
        assertThat(now(typo).row().speaker()).as("as it is printed").isEqualTo("Marta Kellner");
        assertThat(reading.list("kellner", null, 10)).extracting(SpeakerRow::name, SpeakerRow::title).containsExactly(
                tuple("Marta Keller", "mayor"));
        assertThat(said(reading.sheet(speaker(typo)).orElseThrow())).containsExactly(
                "Edda Brandt corrected “Marta Keller”. Name: Marta Kellner → Marta Keller; Title: nothing → mayor");
    }

    @Test
    void whoIsCalledOtherwiseAgainAndAgainIsFoundByEachNameAndByAllOnceAnUndoIsOver() {
        var first = quote(BRIDGE, "Marta Kellner");
        keeping.correct(speaker(first), version(first), NamedSpeaker.of("Marta Keller"));
        keeping.correct(speaker(first), version(first), NamedSpeaker.of("Marta Koller"));
        assertThat(List.of("Marta Kellner", "Marta Keller", "Marta Koller")).allSatisfy(name -> assertThat(speaker(quote(TRAM, name))).isEqualTo(original(first)));

        var other = quote(BRIDGE_OTHERWISE, "Jonas Birk");
        keeping.merge(original(first), original(other));
        keeping.correct(original(other), version(other), NamedSpeaker.of("Jonas Birke"));
        var all = List.of("Marta Kellner", "Marta Keller", "Marta Koller", "Jonas Birk", "Jonas Birke");
        assertThat(all).allSatisfy(name -> assertThat(speaker(quote(TRAM, name))).isEqualTo(original(other)));
        assertThat(reading.sheet(original(other)).orElseThrow().joined()).extracting(SpeakerSheet.Joined::name)
                .containsExactlyInAnyOrder("Marta Kellner", "Marta Keller", "Marta Koller", "Jonas Birk");

        keeping.unmerge(original(first), original(other));
        assertThat(all.subList(0, 3)).allSatisfy(name -> assertThat(speaker(quote(TRAM, name))).isEqualTo(original(first)));
        assertThat(all.subList(3, 5)).allSatisfy(name -> assertThat(speaker(quote(TRAM, name))).isEqualTo(original(other)));
        keeping.correct(original(first), version(first), NamedSpeaker.of("Marta Keller"));
        assertThat(all.subList(0, 2)).allSatisfy(name -> assertThat(speaker(quote(TRAM, name))).isEqualTo(original(first)));
    }

    /** Both hold one row and want the other: in whichever order they come. */
    @Test
    void twoWhoAreCalledAsEachOtherAtThisMomentDoNotWaitForEachOther() throws Exception {
        var anna = quote(BRIDGE, "Anna Lind");
        var tom = quote(TRAM, "Tom Berg");
        try (var threads = Executors.newFixedThreadPool(2); var other = connections.getConnection()) {
            other.setAutoCommit(false);
            try (var lock = other.createStatement()) {
                // Rows can be held, and none can be changed yet.
                lock.execute("lock table speaker in share mode");
            }
            var first = threads.submit(() -> called(newsroom.edda(), anna, "Tom Berg"));
            waiting(1);
            var second = threads.submit(() -> called(newsroom.tomas(), tom, "Anna Lind"));
            waiting(2);
            other.rollback();
            first.get(20, TimeUnit.SECONDS);
            second.get(20, TimeUnit.SECONDS);
        }

        assertThat(reading.sheet(speaker(anna)).orElseThrow().named().name()).isEqualTo("Tom Berg");
        assertThat(reading.sheet(speaker(tom)).orElseThrow().named().name()).isEqualTo("Anna Lind");
    }

    /** The second does not know of the first yet. */
    @Test
    void twoWhoAreCalledByOneNewNameAtThisMomentAreNamesakes() throws Exception {
        var anna = quote(BRIDGE, "Anna Lind");
        var tom = quote(TRAM, "Tom Berg");
        together.first(
                newsroom.edda(), () -> keeping.correct(speaker(anna), version(anna), NamedSpeaker.of("Kim Dahl")),
                newsroom.tomas(), () -> called(newsroom.tomas(), tom, "Kim Dahl")).get();

        assertThat(speaker(quote(BRIDGE_OTHERWISE, "Kim Dahl"))).as("it says no more who it is").isNotIn(speaker(anna), speaker(tom));
    }

    private SpeakerId called(Person by, PassageCard whose, String name) {
        SignedIn.as(by);
        try {
            keeping.correct(speaker(whose), version(whose), NamedSpeaker.of(name));
            return speaker(whose);
        } finally {
            SignedIn.nobody();
        }
    }

    private void waiting(int number) {
        await().until(() -> database.sql("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                .query(Integer.class).single() == number);
    }

    @Test
    void aWrongNameThatIsTakenBackIsNotTheirs() {
        var marta = quote(BRIDGE, "Marta Keller");
        var jonas = quote(BRIDGE_OTHERWISE, "Jonas Birk");
        accepted(marta, "JONAS BIRK: The old bridge is closed until the spring.");
        assertThat(codes(marta)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        keeping.correct(speaker(marta), version(marta), NamedSpeaker.of("Jonas Birk"));
        assertThat(codes(marta)).isEmpty();

        keeping.correct(speaker(marta), version(marta), NamedSpeaker.of("Marta Keller"));

        assertThat(codes(marta)).as("what the wrong name settled is open again").containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        assertThat(speaker(quote(TRAM, "Jonas Birk"))).as("the only one of that name").isEqualTo(speaker(jonas));
        assertThat(speaker(quote(TRAM, "Marta Keller"))).isEqualTo(speaker(marta));
    }

    @Test
    void whoIsNotTheSameIsNotAskedAboutAgainUnlessThatIsTakenBack() {
        var one = quote(BRIDGE, "Anna Müller");
        var other = quote(BRIDGE, "Anna Mueller");
        assertThat(sameWords.elsewhere(one)).noneMatch(Elsewhere::isOfAnotherSpeaker);

        keeping.keepApart(speaker(one), speaker(other));

        assertThat(pairs.count()).isZero();
        assertThat(sameWords.elsewhere(one)).as("the same words are somebody else's").allMatch(Elsewhere::isOfAnotherSpeaker).hasSize(1);
        keeping.askAgain(speaker(one), speaker(other));
        assertThat(pairs.open(5)).singleElement().satisfies(pair -> assertThat(List.of(pair.one().name(), pair.other().name()))
                .containsExactlyInAnyOrder("Anna Müller", "Anna Mueller"));
    }

    @Test
    void thatTwoNamesAreOneSpeakersAnswersTheDoubtThatTheRecordNamesAnotherUntilItIsTakenBack() {
        var kennedy = quote(BRIDGE, "Bobby Keller");
        accepted(kennedy, "ROBERT KELLNER: The old bridge is closed until the spring.");
        assertThat(codes(kennedy)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        var robert = quote(TRAM, "Robert Kellner");

        keeping.merge(speaker(robert), speaker(kennedy));

        assertThat(now(kennedy).openDoubts()).isEmpty();
        assertThat(now(kennedy).doubts()).singleElement().satisfies(doubt -> assertThat(requireNonNull(doubt.settled()).how()).isEqualTo(Settling.SPEAKERS_ONE));
        assertThat(now(kennedy).proposed()).contains(Finding.EXACT);
        keeping.unmerge(original(robert), original(kennedy));
        assertThat(codes(kennedy)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        assertThat(now(kennedy).proposed()).contains(Finding.MISATTRIBUTED);
    }

    @Test
    void whatWasApprovedWhileTwoWereOneIsDoubtedOnceTheyAreTwo() {
        var bobby = quote(BRIDGE, "Bobby Keller");
        var robert = quote(TRAM, "Robert Kellner");
        keeping.merge(speaker(robert), speaker(bobby));
        accepted(bobby, "ROBERT KELLNER: The old bridge is closed until the spring.");
        assertThat(now(bobby).openDoubts()).isEmpty();
        desk.approved(bobby.row().id(), Finding.EXACT);
        signingOff.signOff(bobby.article(), desk.seen(bobby.article()), SignOffReasons.NONE);

        desk.as(newsroom.edda());
        keeping.unmerge(original(robert), original(bobby));

        assertThat(now(bobby).row().status()).isEqualTo(Status.VERIFIED);
        assertThat(codes(bobby)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        assertThat(now(bobby).row().isDoubtedSince()).isTrue();
        assertThat(signingOff.of(bobby.article()).getFirst().stands()).as("a sign-off falls with it").isFalse();
    }

    @Test
    void whatWasSettledWhenOneApprovedAndIsOpenAgainSinceNobodyHasAnswered() {
        var bobby = quote(BRIDGE, "Bobby Keller");
        accepted(bobby, "ROBERT KELLNER: The old bridge is closed until the spring.");
        var robert = quote(TRAM, "Robert Kellner");
        keeping.merge(speaker(robert), speaker(bobby));
        desk.submitted(bobby.row().id(), Finding.EXACT);
        database.sql("""
                        insert into doubt (id, passage_id, code, matter, raised_at, opened_at, version)
                        values (gen_random_uuid(), :id, 'MARKS_WITHOUT_PARTNER', '{"type": "MARKS"}', :at, :at, 0)""")
                .param("id", bobby.row().id().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("update passage set open_doubts = open_doubts + 1 where id = :id").param("id", bobby.row().id().value()).update();
        clock.advance(Duration.ofMinutes(5));
        desk.as(newsroom.ruth());
        reviewing.approve(bobby.row().id(), now(bobby).version(), "The mark is the typesetter's.");
        assertThat(now(bobby).row().isDoubtedSince()).as("it was answered").isFalse();

        clock.advance(Duration.ofMinutes(5));
        keeping.unmerge(original(robert), original(bobby));

        assertThat(codes(bobby)).contains(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        assertThat(now(bobby).row().isDoubtedSince()).as("that was settled by the merge, and is not answered by the reason").isTrue();
    }

    @Test
    void aBareSurnameThatTheDeskKnowsFullyIsNotEverybodysInARecord() {
        var anna = quote(BRIDGE, "Anna Lind");
        var bare = quote(TRAM, "Lind");
        accepted(bare, "JONAS LIND: The night tram will run again in May.");
        assertThat(now(bare).openDoubts()).isEmpty();

        keeping.merge(speaker(bare), speaker(anna));

        assertThat(codes(bare)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
    }

    @Test
    void twoOfOneNameAreToldApartAndNobodyIsJoinedByThatNameAnyMore() {
        var here = quote(BRIDGE, "Michael Novak");
        var there = quote(TRAM, "Michael Novak");
        assertThat(speaker(there)).isEqualTo(speaker(here));
        desk.submitted(there.row().id(), Finding.EXACT);

        splitting.split(speaker(here), new SpeakerSplitting.Part(Set.of(), Set.of(there.article())),
                new Whose.Unknown(new NamedSpeaker("Michael Novak", "senator", SpeakerKind.PERSON)), "");

        var told = now(there);
        assertThat(speaker(told)).isNotEqualTo(speaker(now(here)));
        assertThat(told.row().speaker()).as("as it is printed").isEqualTo("Michael Novak");
        assertThat(told.row().state()).as("what was submitted was submitted of another").isEqualTo(CheckState.IN_CHECK);
        assertThat(sentences(told)).contains(
                "Edda Brandt: speaker Michael Novak → Michael Novak, senator (its speaker was told from another)");
        assertThat(pairs.count()).isZero();
        var third = quote(BRIDGE_OTHERWISE, "Michael Novak");
        assertThat(List.of(speaker(third), speaker(now(here)), speaker(told))).doesNotHaveDuplicates();
        assertThat(pairs.open(10)).as("a person says which of the two").hasSize(2);

        keeping.merge(speaker(told), speaker(now(here)));
        keeping.merge(speaker(third), speaker(now(here)));
        assertThat(speaker(quote(TRAM, "Michael Novak"))).as("one again").isEqualTo(speaker(now(here)));
    }

    @Test
    void approvedWorkIsOpenedByAReviewerWithAReasonOrNotAtAll() {
        var here = quote(BRIDGE, "Michael Novak");
        var there = quote(TRAM, "Michael Novak");
        var other = quote(BRIDGE_OTHERWISE, "Jan Novak");
        desk.approved(there.row().id(), Finding.EXACT);
        signingOff.signOff(there.article(), desk.seen(there.article()), SignOffReasons.NONE);
        var part = new SpeakerSplitting.Part(Set.of(), Set.of(there.article()));
        desk.as(newsroom.edda());
        assertThatThrownBy(() -> splitting.split(speaker(here), part, new Whose.Known(speaker(other)), "Another Novak."))
                .hasMessageStartingWith("1 passage of these is approved, and whose words they are was checked: Q1 (");
        desk.as(newsroom.ruth());
        assertThatThrownBy(() -> splitting.split(speaker(here), part, new Whose.Known(speaker(other)), " ")).hasMessage("Say why you open it again.");
        assertThat(now(there).row().state()).isEqualTo(CheckState.APPROVED);

        splitting.split(speaker(here), part, new Whose.Known(speaker(other)), "Another Novak.");

        assertThat(now(there).row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(now(there).row().finding()).as("stays in sight").isEqualTo(Finding.EXACT);
        assertThat(speaker(now(there))).isEqualTo(speaker(other));
        assertThat(signingOff.of(there.article()).getFirst().stands()).isFalse();
        assertThat(reading.sheet(speaker(other)).orElseThrow().joined()).extracting(SpeakerSheet.Joined::name).containsExactly("Michael Novak");
        assertThatThrownBy(() -> splitting.split(speaker(here), part, new Whose.Known(speaker(other)), "Again."))
                .hasMessage("Choose the names or articles that belong to somebody else.");
    }

    @Test
    void theSameUtteranceInOtherWordsStandsSideBySide() {
        var here = quote(BRIDGE, "Anna Lind");
        var otherwise = quote(BRIDGE_OTHERWISE, "Lind");
        quote(BRIDGE.toUpperCase(Locale.ROOT).replace("SAID %S", "said %s"), "Anna Lind");
        keeping.merge(speaker(otherwise), speaker(here));
        var shown = reading.quoted(speaker(here), null, 10).stream().map(quoted -> quoted.card().row().id()).toList();

        var told = sameWords.otherwise(speaker(here), shown);

        assertThat(told).singleElement().satisfies(one -> {
            assertThat(one.there()).isNotEmpty();
            assertThat(one.there().getFirst().difference()).isNotEmpty();
        });
        assertThat(told.getFirst().there().size() + 1).as("each once, and other words alone").isEqualTo(2);
    }

    @Test
    void whoIsQuotedNowhereIsFoundByNameAlone() {
        var quote = quote(TRAM, "Ana Ruiz");
        checking.ascribe(quote.row().id(), quote.version(), "Bo Ek");

        assertThat(reading.list("", null, 10)).extracting(SpeakerRow::name).containsExactly("Bo Ek");
        assertThat(reading.count("")).isOne();
        assertThat(reading.list("ruiz", null, 10)).extracting(SpeakerRow::name, SpeakerRow::passages).containsExactly(tuple("Ana Ruiz", 0));
        assertThat(reading.count("ruiz")).isOne();
    }

    @Test
    void aLongListGoesOnFromWhereItWas() {
        for (var name : List.of("Cem Aydin", "Ana Ruiz", "Bo Ek", "Dana Fox")) {
            quote(TRAM, name);
        }
        var first = reading.list("", null, 3);
        assertThat(first).extracting(SpeakerRow::name).containsExactly("Ana Ruiz", "Bo Ek", "Cem Aydin");
        assertThat(reading.list("", first.getLast().place(), 3)).extracting(SpeakerRow::name).containsExactly("Dana Fox");
        assertThat(reading.count("")).isEqualTo(4);
        assertThat(reading.count("ruíz")).isOne();
        var one = quote(BRIDGE, "Bo Ek");
        quote(BRIDGE_OTHERWISE, "Bo Ek");
        var page = reading.quoted(speaker(one), null, 2);
        assertThat(reading.quoted(speaker(one), page.getLast().place(), 2)).hasSize(1);
    }

    @Test
    void whoAConfidentialSourceIsDoesNotBecomeKnownByASpeakersName() {
        var neighbour = quote(TRAM, "Tom Berg");
        var named = quote(BRIDGE, "Marta Keller");
        shelf.confidential("Heron", "MARTA KELLER: I was there.\n\nQ: Marta Keller?\n\nMARTA KELLER: Yes.");

        assertThatThrownBy(() -> keeping.correct(speaker(neighbour), version(neighbour), NamedSpeaker.of("Marta Keller"))).isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("What speakers are called is seen by everybody");
        assertThatThrownBy(() -> keeping.merge(speaker(neighbour), speaker(named))).isInstanceOf(StepRefused.class);
        assertThat(speaker(now(neighbour))).isEqualTo(original(neighbour));
        keeping.correct(speaker(named), version(named), new NamedSpeaker("Marta Keller", "engineer", SpeakerKind.PERSON));
        desk.as(newsroom.tomas());
        keeping.merge(speaker(neighbour), speaker(named));
        assertThat(speaker(now(neighbour))).as("who may not know it learns nothing by trying").isEqualTo(speaker(named));
    }

    @Test
    void whatAMergeSettledOfNamesThatAreOnlyAlikeIsOpenAgainOnceItIsTakenBack() {
        var marta = quote(BRIDGE, "Marta Lind");
        accepted(marta, "MARIA LIND: The old bridge is closed until the spring.");
        assertThat(codes(marta)).containsExactly(DoubtCode.SPEAKER_UNSURE);
        var maria = quote(TRAM, "Maria Lind");
        keeping.merge(speaker(maria), speaker(marta));
        assertThat(codes(marta)).isEmpty();

        keeping.unmerge(original(maria), original(marta));

        assertThat(codes(marta)).containsExactly(DoubtCode.SPEAKER_UNSURE);
        assertThat(now(marta).doubts()).as("the same, and no other beside it").hasSize(1);
        keeping.merge(speaker(maria), speaker(marta));
        assertThat(codes(marta)).isEmpty();
    }

    @Test
    void evidenceThatCameWhileTwoWereOneIsDoubtedOnceTheyAreTwoUnlessSomebodySaidWhoSpeaks() {
        var marta = quote(BRIDGE, "Marta Lind");
        var checked = quote(BRIDGE_OTHERWISE, "Marta Lind");
        var maria = quote(TRAM, "Maria Lind");
        keeping.merge(speaker(maria), speaker(marta));
        accepted(marta, "MARIA LIND: The old bridge is closed until the spring.");
        accepted(checked, "MARIA LIND: The old bridge is closed until the autumn.");
        checking.flag(checked.row().id(), now(checked).version(), Flags.NONE.with(Flags.Mark.ATTRIBUTION_CHECKED, true));
        assertThat(codes(marta)).isEmpty();

        keeping.unmerge(original(maria), original(marta));

        assertThat(codes(marta)).containsExactly(DoubtCode.SPEAKER_UNSURE);
        assertThat(codes(checked)).isEmpty();
    }

    /** Neither sees what the other has not written yet. */
    @Test
    void evidenceThatComesAtTheMomentAtWhichTwoAreTakenApartIsDoubted() throws Exception {
        var marta = quote(BRIDGE, "Marta Lind");
        var maria = quote(TRAM, "Maria Lind");
        keeping.merge(speaker(maria), speaker(marta));
        shelf.with("Council", Tier.TRANSCRIPT, "MARIA LIND: The old bridge is closed until the spring.");
        var hit = finding.find(marta.row().id(), Scope.DESK, (done, of) -> true).hits().getFirst();

        together.first(
                newsroom.edda(), () -> gathering.accept(marta.row().id(), hit),
                newsroom.tomas(), () -> {
                    keeping.unmerge(original(maria), original(marta));
                    return true;
                }).get();
        assertThat(codes(marta)).containsExactly(DoubtCode.SPEAKER_UNSURE);
    }

    @Test
    void evidenceThatWaitsForTwoToBeTakenApartIsDoubted() throws Exception {
        var marta = quote(BRIDGE, "Marta Lind");
        var maria = quote(TRAM, "Maria Lind");
        keeping.merge(speaker(maria), speaker(marta));
        shelf.with("Council", Tier.TRANSCRIPT, "MARIA LIND: The old bridge is closed until the spring.");
        var hit = finding.find(marta.row().id(), Scope.DESK, (done, of) -> true).hits().getFirst();

        together.first(
                newsroom.tomas(), () -> keeping.unmerge(original(maria), original(marta)),
                newsroom.edda(), () -> gathering.accept(marta.row().id(), hit)).get();
        assertThat(codes(marta)).containsExactly(DoubtCode.SPEAKER_UNSURE);
    }

    /** So it is with evidence that comes back. */
    @Test
    void evidenceThatComesBackAtTheMomentAtWhichTwoAreTakenApartIsDoubted() throws Exception {
        var marta = quote(BRIDGE, "Marta Lind");
        var maria = quote(TRAM, "Maria Lind");
        keeping.merge(speaker(maria), speaker(marta));
        accepted(marta, "MARIA LIND: The old bridge is closed until the spring.");
        gathering.withdraw(now(marta).standingEvidence().getFirst().id());
        var withdrawn = (OwnStep.OnPassage) ownSteps.toTakeBack(null).orElseThrow();

        together.first(
                newsroom.edda(), () -> ownSteps.takeBack(withdrawn),
                newsroom.tomas(), () -> {
                    keeping.unmerge(original(maria), original(marta));
                    return true;
                }).get();
        assertThat(codes(marta)).containsExactly(DoubtCode.SPEAKER_UNSURE);
    }

    /** Whoever is named by hand is held against the records as the desk knows them once that is over. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoIsNamedAtTheMomentAtWhichTwoAreTakenApartIsDoubted(boolean namedFirst) throws Exception {
        var marta = quote(TRAM, "Marta Lind");
        var omar = quote("“We knew of it all along,” said %s.", "Omar Bakri");
        keeping.merge(speaker(omar), speaker(marta));
        var said = quote(BRIDGE, "Sol Arden");
        accepted(said, "OMAR BAKRI: The old bridge is closed until the spring.");
        Callable<Boolean> naming = () -> checking.ascribe(said.row().id(), now(said).version(), "Marta Lind").row().speaker() != null;
        Callable<Boolean> parting = () -> {
            keeping.unmerge(original(omar), original(marta));
            return true;
        };

        if (namedFirst) {
            together.first(newsroom.edda(), () -> done(naming), newsroom.tomas(), parting).get();
        } else {
            together.first(newsroom.tomas(), () -> done(parting), newsroom.edda(), naming).get();
        }
        assertThat(now(said).row().speaker()).isEqualTo("Marta Lind");
        assertThat(now(said).openDoubts()).as("that the record names another than who is named now").extracting(DoubtRow::matter)
                .contains(new DoubtMatter.InRecord("Marta Lind", List.of("OMAR BAKRI"), SpeakerAgreement.OTHER));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsComparedAgainAtTheMomentAtWhichTwoAreTakenApartIsDoubted(boolean stretchedFirst) throws Exception {
        var marta = quote(BRIDGE, "Marta Lind");
        var omar = quote(TRAM, "Omar Bakri");
        keeping.merge(speaker(omar), speaker(marta));
        accepted(marta, "OMAR BAKRI: The old bridge is closed until the spring.");
        assertThat(codes(marta)).isEmpty();
        var text = articles.find(marta.article()).orElseThrow().text();
        var shorter = new Span(text.indexOf("“The old"), text.indexOf(" until"));
        Callable<Boolean> stretching = () -> remarking.stretch(marta.row().id(), now(marta).version(), shorter).row().words().length() > 0;
        Callable<Boolean> parting = () -> {
            keeping.unmerge(original(omar), original(marta));
            return true;
        };

        if (stretchedFirst) {
            together.first(newsroom.edda(), () -> done(stretching), newsroom.tomas(), parting).get();
        } else {
            together.first(newsroom.tomas(), () -> done(parting), newsroom.edda(), stretching).get();
        }
        assertThat(codes(marta)).contains(DoubtCode.OTHER_SPEAKER_IN_RECORD);
    }

    private static void done(Callable<?> work) {
        try {
            work.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void whatIsNamedWhileTwoAreOneStaysWithTheNameThatWasSaidOrPrinted() {
        var maria = quote(BRIDGE + "\n\n" + TRAM.formatted("Maria Lind"), "Maria Lind");
        var text = articles.find(maria.article()).orElseThrow().text();
        var marta = quote(BRIDGE_OTHERWISE, "Marta Lind");
        keeping.merge(speaker(maria), speaker(marta));
        var said = desk.card(desk.passages(maria.article()).getLast());

        var named = checking.ascribe(said.row().id(), said.version(), "Marta Lind");
        edit(maria, text + "\n\n" + BRIDGE_OTHERWISE.formatted("Marta Lind"));
        var printed = desk.card(desk.passages(maria.article()).getLast());
        accepted(said, "MARTA LIND: The night tram will run again in May.");
        assertThat(List.of(named, printed)).extracting(card -> card.row().speaker()).containsOnly("Marta Lind");
        keeping.unmerge(original(maria), original(marta));

        assertThat(List.of(now(said), now(printed))).extracting(SpeakersTest::speaker).containsOnly(speaker(now(marta)));
        assertThat(speaker(now(maria))).isEqualTo(original(maria)).isNotEqualTo(original(marta));
        assertThat(codes(said)).as("the record has whom the passage names").isEmpty();
    }

    @Test
    void aLesserDoubtThatIsOpenDoesNotKeepAGreaterOneAway() {
        var bare = quote(TRAM, "Jo");
        accepted(bare, "ROBERT KELLNER: The night tram will run again in May.");
        assertThat(codes(bare)).contains(DoubtCode.SPEAKER_UNSURE).doesNotContain(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        var full = quote(BRIDGE, "Joanna Berg");

        keeping.merge(speaker(bare), speaker(full));

        assertThat(codes(bare)).contains(DoubtCode.OTHER_SPEAKER_IN_RECORD);
    }

    @Test
    void whatStandsAgainIsHeldAgainstWhomTheDeskKnowsByThen() {
        var withdrawn = quote(BRIDGE, "Bobby Keller");
        var dismissed = quote(BRIDGE_OTHERWISE, "Bobby Keller");
        var robert = quote(TRAM, "Robert Kellner");
        keeping.merge(speaker(robert), speaker(withdrawn));
        accepted(withdrawn, "ROBERT KELLNER: The old bridge is closed until the spring.");
        accepted(dismissed, "ROBERT KELLNER: The old bridge is closed until the autumn.");
        gathering.withdraw(now(withdrawn).standingEvidence().getFirst().id());
        desk.dismissed(dismissed.row().id());
        keeping.unmerge(original(robert), original(withdrawn));
        assertThat(codes(withdrawn)).isEmpty();
        desk.as(newsroom.edda());

        ownSteps.takeBack((OwnStep.OnPassage) ownSteps.toTakeBack(withdrawn.article()).orElseThrow());
        checking.restore(dismissed.row().id(), now(dismissed).version(), "It is one.");

        assertThat(codes(withdrawn)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
        assertThat(codes(dismissed)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
    }

    @Test
    void whatAnEditBringsBackIsHeldAgainstWhomTheDeskKnowsByThen() {
        var bobby = quote(BRIDGE + "\n\nIt rained all night, and nobody was on the road.", "Bobby Keller");
        var text = articles.find(bobby.article()).orElseThrow().text();
        var robert = quote(TRAM, "Robert Kellner");
        keeping.merge(speaker(robert), speaker(bobby));
        accepted(bobby, "ROBERT KELLNER: The old bridge is closed until the spring.");
        edit(bobby, text.substring(text.indexOf("It rained")));
        assertThat(now(bobby).row().isRemoved()).isTrue();
        keeping.unmerge(original(robert), original(bobby));

        edit(bobby, text);

        assertThat(now(bobby).row().isRemoved()).isFalse();
        assertThat(codes(bobby)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
    }

    private void edit(PassageCard of, String text) {
        edits.take(of.article(), articles.find(of.article()).orElseThrow().revision(), Imported.pasted(text));
    }

    @Test
    void anUndoDoesNotBringBackASpeakerWhomSomebodyToldApartMeanwhile() {
        var quote = quote(BRIDGE, "Michael Novak");
        desk.as(newsroom.edda());
        checking.ascribe(quote.row().id(), now(quote).version(), "Jan Berg");
        desk.as(newsroom.tomas());
        splitting.split(speaker(quote), new SpeakerSplitting.Part(Set.of(), Set.of(quote.article())),
                new Whose.Unknown(new NamedSpeaker("Michael Novak", "senator", SpeakerKind.PERSON)), "");
        desk.as(newsroom.edda());

        assertThatThrownBy(() -> ownSteps.takeBack((OwnStep.OnPassage) ownSteps.toTakeBack(quote.article()).orElseThrow())).isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("It is too late for that: the speaker whom it would name was told from another");
        assertThat(now(quote).row().speaker()).isEqualTo("Jan Berg");
    }

    @Test
    void aRedoDoesNotEither() {
        var quote = quote(BRIDGE, "Michael Novak");
        desk.as(newsroom.edda());
        var jan = speaker(checking.ascribe(quote.row().id(), now(quote).version(), "Jan Berg"));
        ownSteps.takeBack((OwnStep.OnPassage) ownSteps.toTakeBack(quote.article()).orElseThrow());
        splitting.split(jan, new SpeakerSplitting.Part(Set.of("Jan Berg"), Set.of()), new Whose.Unknown(NamedSpeaker.of("Jan Berg")), "");

        assertThatThrownBy(() -> ownSteps.takeAgain((OwnStep.OnPassage) ownSteps.toTakeAgain(quote.article()).orElseThrow()))
                .hasMessageStartingWith("It is too late for that: the speaker whom it would name was told from another");
        assertThat(now(quote).row().speaker()).isEqualTo("Michael Novak");
    }

    @Test
    void whatSomebodyAscribesAtThisMomentIsNotMissed() throws Exception {
        var article = newsroom.imported(BRIDGE.formatted("Michael Novak") + " " + TRAM.formatted("Jan Berg"));
        var novak = desk.card(desk.quote(article, "“The old").id());
        var other = desk.card(desk.quote(article, "“The night").id());
        var part = new SpeakerSplitting.Part(Set.of(), Set.of(article));

        var second = together.first(
                newsroom.edda(), () -> checking.ascribe(other.row().id(), other.version(), "Michael Novak"),
                newsroom.tomas(), () -> {
                    splitting.split(speaker(novak), part, new Whose.Unknown(NamedSpeaker.of("Michael Novak")), "");
                    return true;
                });

        assertThat(second.get()).as("waits for her, and then sees it").isTrue();
        assertThat(now(other).row().speaker()).isEqualTo("Michael Novak");
        assertThat(speaker(now(other))).isEqualTo(speaker(now(novak))).isNotEqualTo(speaker(novak));
    }

    @Test
    void whatIsClosedToWhoeverLooksBlindIsNeitherShownNorToldApartByThem() {
        var closed = quote(BRIDGE, "Anna Lind");
        var like = quote(BRIDGE_OTHERWISE, "Anna Lind");
        var bare = quote(TRAM, "Lind");
        desk.approved(closed.row().id(), Finding.EXACT);
        desk.as(newsroom.ada());
        drawing.draw(List.of(closed.row().id()), new SampleWanted(1, SampleWanted.Drawn.NUMBER, null, List.of(newsroom.tomas().id())));
        assertThat(reading.naming(speaker(closed), "", 0, 10)).hasSize(2);

        desk.as(newsroom.tomas());

        assertThat(reading.naming(speaker(closed), "", 0, 10)).extracting(SpeakerReading.Naming::article).containsExactly(like.article());
        assertThat(pairs.open(5)).singleElement().satisfies(pair -> assertThat(List.of(pair.one(), pair.other()))
                .flatExtracting(SpeakerPair.Side::quotes).extracting(SpeakerPair.Quote::article).containsExactlyInAnyOrder(like.article(), bare.article()));
        assertThat(sameWords.otherwise(speaker(like), List.of(like.row().id()))).isEmpty();
        assertThat(sameWords.elsewhere(like)).isEmpty();
        for (var part : List.of(new SpeakerSplitting.Part(Set.of("Anna Lind"), Set.of()), new SpeakerSplitting.Part(Set.of(), Set.of(closed.article())))) {
            assertThatThrownBy(() -> splitting.split(speaker(like), part, new Whose.Unknown(NamedSpeaker.of("Anna Lind")), ""))
                    .isInstanceOf(StepRefused.class).hasMessageStartingWith("You look at a passage of ").hasMessageContaining("leave that article out");
        }
    }

    @Test
    void whomADeskKnowsByMoreNamesThenIsHeldAgainstRecordsAgain() {
        var bare = quote(TRAM, "Novak");
        accepted(bare, "JONAS NOVAK: The night tram will run again in May.");
        assertThat(codes(bare)).isEmpty();
        var michael = quote(BRIDGE, "Michael Novak");

        splitting.split(speaker(michael), new SpeakerSplitting.Part(Set.of(), Set.of(michael.article())), new Whose.Known(speaker(bare)), "");

        assertThat(codes(bare)).containsExactly(DoubtCode.OTHER_SPEAKER_IN_RECORD);
    }

    @Test
    void toTellApartDoesNotTellWhoAConfidentialSourceIs() {
        var neighbour = quote(TRAM, "Tom Berg");
        var named = quote(BRIDGE, "Marta Keller");
        shelf.confidential("Heron", "MARTA KELLER: I was there.\n\nQ: Marta Keller?\n\nMARTA KELLER: Yes.");
        var part = new SpeakerSplitting.Part(Set.of(), Set.of(named.article()));

        assertThatThrownBy(() -> splitting.split(speaker(named), part, new Whose.Known(speaker(neighbour)), "")).isInstanceOf(StepRefused.class)
                .hasMessageStartingWith("What speakers are called is seen by everybody");
        assertThatThrownBy(() -> splitting.split(speaker(neighbour), new SpeakerSplitting.Part(Set.of("Tom Berg"), Set.of()),
                        new Whose.Unknown(NamedSpeaker.of("Marta Keller")), "")).isInstanceOf(StepRefused.class);
        splitting.split(speaker(named), part, new Whose.Unknown(NamedSpeaker.of("Marta Keller")), "");
        assertThat(now(named).row().speaker()).as("as the article prints it").isEqualTo("Marta Keller");
    }

    @Test
    void manyPassagesComeApartAndAreToldApartInAsManyStatementsAsFew() {
        var bobby = quote(BRIDGE, "Bobby Keller");
        var robert = quote(TRAM, "Robert Kellner");
        keeping.merge(speaker(robert), speaker(bobby));
        accepted(bobby, "ROBERT KELLNER: The old bridge is closed until the spring.");
        var many = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            many.append("“It is closed for ").append(i).append(" days and more,” said Bobby Keller.\n\n");
        }
        newsroom.imported(many.toString());
        database.sql("""
                        insert into evidence select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'passage_id', p.id))).*
                        from evidence e, passage p where p.id <> e.passage_id and p.words like '%and more%'""")
                .update();

        int apart = statements.during(() -> keeping.unmerge(original(robert), original(bobby)));
        int doubted = database.sql("select count(*) from doubt where code = 'OTHER_SPEAKER_IN_RECORD' and settled_at is null").query(Integer.class).single();
        int joined = statements.during(() -> keeping.merge(original(robert), original(bobby)));
        int told = statements.during(() -> splitting.split(original(bobby), new SpeakerSplitting.Part(Set.of("Bobby Keller"), Set.of()),
                new Whose.Unknown(NamedSpeaker.of("Bobby Keller")), ""));

        assertThat(doubted).isEqualTo(61);
        assertThat(List.of(apart, joined, told)).as("fewer than one a passage").allMatch(count -> count < 60);
    }

    private void accepted(PassageCard card, String record) {
        desk.as(newsroom.edda());
        shelf.with("Council", Tier.TRANSCRIPT, record);
        gathering.accept(card.row().id(), finding.find(card.row().id(), Scope.DESK, (done, of) -> true).hits().getFirst());
    }

    private List<DoubtCode> codes(PassageCard card) {
        return now(card).openDoubts().stream().map(DoubtRow::matter).map(DoubtMatter::code).toList();
    }

    private PassageCard quote(String text, String speaker) {
        return desk.card(desk.passages(newsroom.imported(text.formatted(speaker))).getFirst());
    }

    private PassageCard now(PassageCard card) {
        return desk.card(card.row().id());
    }

    /** Whom the desk means by now. */
    private static SpeakerId speaker(PassageCard card) {
        return requireNonNull(card.ascribed().speaker());
    }

    /** Whom the article named, before anything was said of them. */
    private SpeakerId original(PassageCard card) {
        return new SpeakerId(database.sql("select speaker_id from passage where id = :id").param("id", card.row().id().value()).query(UUID.class).single());
    }

    private long version(PassageCard card) {
        return reading.sheet(speaker(card)).orElseThrow().version();
    }

    private static List<String> said(SpeakerSheet sheet) {
        return sheet.changes().stream().map(change -> change.words(Sentences.ENGLISH)).toList();
    }

    private static List<String> sentences(PassageCard card) {
        return card.changes().stream().map(ChangeSentences.in(Sentences.ENGLISH)::of).toList();
    }
}
