package verbatim.passage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.Together;
import verbatim.account.SignedIn;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceKeeping;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKeeping;

/** Who speakers are is held before the passages that name them: nobody waits crosswise, and nobody misses what another says at that moment. */
@ServiceTest
class SpeakersFirstTest {

    private static final String BRIDGE = "“The old bridge is closed until the spring,” said %s.";
    private static final String TRAM = "“The night tram will run again in May,” said %s.";
    private static final String AND_MORE = " More will be known on Monday, when the council meets.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final SpeakerKeeping keeping;
    private final QuoteChecking checking;
    private final EvidenceGathering gathering;
    private final FindingInSources finding;
    private final Edits edits;
    private final ArticleReading articles;
    private final Together together;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final Shelf shelf;
    private @Nullable PassageCard maria;

    SpeakersFirstTest(
            Newsroom newsroom, CheckingDesk desk, SpeakerKeeping keeping, QuoteChecking checking, EvidenceGathering gathering, FindingInSources finding,
            Edits edits, ArticleReading articles, Together together, TransactionTemplate transaction, JdbcClient database, SourceKeeping sources,
            Capturing capturing) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.keeping = keeping;
        this.checking = checking;
        this.gathering = gathering;
        this.finding = finding;
        this.edits = edits;
        this.articles = articles;
        this.together = together;
        this.transaction = transaction;
        this.database = database;
        shelf = new Shelf(sources, capturing);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAnEditBringsBackAtTheMomentAtWhichTwoAreTakenApartIsDoubted(boolean editedFirst) throws Exception {
        var marta = ofRecordOfMaria();
        edit(marta, AND_MORE.strip());
        assertThat(now(marta).row().isRemoved()).isTrue();

        atOnce(editedFirst, () -> edit(marta, BRIDGE.formatted("Marta Lind") + AND_MORE), this::takenApart);

        assertThat(now(marta).row().isRemoved()).isFalse();
        assertThat(codes(marta)).containsExactly(DoubtCode.SPEAKER_UNSURE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsBroughtBackAtTheMomentAtWhichTwoAreTakenApartIsDoubted(boolean broughtFirst) throws Exception {
        var marta = ofRecordOfMaria();
        checking.dismiss(marta.row().id(), now(marta).version(), "No quote.");
        desk.as(newsroom.ruth());
        if (now(marta).isDismissalAsked()) {
            checking.confirmDismissal(marta.row().id(), now(marta).version());
        }
        desk.as(newsroom.edda());
        assertThat(now(marta).row().state()).isEqualTo(CheckState.DISMISSED);

        atOnce(broughtFirst, () -> checking.restore(marta.row().id(), now(marta).version(), "It is one.").version() > 0, this::takenApart);

        assertThat(codes(marta)).containsExactly(DoubtCode.SPEAKER_UNSURE);
    }

    /** Whoever names somebody waits, with nothing locked, for whoever calls another so. */
    @Test
    void whoIsCalledSoAtThisMomentIsWhoIsMeant() throws Exception {
        var quote = quote(BRIDGE, "Sol Arden");
        var typo = quote(TRAM, "Nora Qill");
        var version = requireNonNull(database.sql("select version from speaker where id = :id").param("id", speaker(typo).value()).query(Long.class).single());

        var named = together.first(
                newsroom.tomas(), () -> keeping.correct(speaker(typo), version, NamedSpeaker.of("Nora Quill")),
                newsroom.edda(), () -> checking.ascribe(quote.row().id(), quote.version(), "Nora Quill"));

        assertThat(speaker(named.get())).isEqualTo(speaker(typo));
    }

    /** Somebody whom the desk came to know between the two locks is not waited for while the passage is locked. */
    @Test
    void whomTheDeskCameToKnowMeanwhileIsNotWaitedFor() throws Exception {
        var quote = quote(BRIDGE, "Sol Arden");
        var mayLetGo = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var named = requireNonNull(transaction.execute(status -> {
                database.sql("select id from article where id = :id for no key update").param("id", quote.article().value()).query(UUID.class).single();
                // She has looked whom the desk knows, and waits for the article.
                var naming = threads.submit(as(() -> checking.ascribe(quote.row().id(), quote.version(), "Nora Quill")));
                untilSomebodyWaits();
                var held = new CountDownLatch(1);
                threads.submit(as(() -> {
                    var nora = original(quote(TRAM, "Nora Quill"));
                    transaction.executeWithoutResult(holding -> {
                        database.sql("select id from speaker where id = :id for no key update").param("id", nora.value()).query(UUID.class).single();
                        held.countDown();
                        await(mayLetGo);
                    });
                    return nora;
                }));
                await(held);
                return naming;
            }));
            try {
                assertThatThrownBy(() -> named.get(20, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                        .cause()
                        .isInstanceOfSatisfying(StepRefused.class, refused -> assertThat(refused.refusals().getFirst().code()).isEqualTo(PassageRefusal.SPEAKER_HELD));
            } finally {
                mayLetGo.countDown();
            }
        }
        desk.as(newsroom.edda());
        assertThat(now(quote).row().speaker()).as("nothing was changed").isEqualTo("Sol Arden");
        assertThat(checking.ascribe(quote.row().id(), now(quote).version(), "Nora Quill").row().speaker()).as("the next time").isEqualTo("Nora Quill");
    }

    /** Both are one for now: that a record has Maria say it is no doubt about Marta. */
    private PassageCard ofRecordOfMaria() {
        var marta = quote(BRIDGE + AND_MORE, "Marta Lind");
        var one = quote(TRAM, "Maria Lind");
        maria = one;
        keeping.merge(speaker(one), speaker(marta));
        shelf.with("Council", Tier.TRANSCRIPT, "MARIA LIND: The old bridge is closed until the spring.");
        gathering.accept(marta.row().id(), finding.find(marta.row().id(), Scope.DESK, (done, of) -> true).hits().getFirst());
        assertThat(codes(marta)).isEmpty();
        return marta;
    }

    private boolean takenApart() {
        var into = database.sql("select merged_into from speaker where id = :id").param("id", original(requireNonNull(maria)).value()).query(UUID.class).single();
        keeping.unmerge(original(requireNonNull(maria)), new SpeakerId(into));
        return true;
    }

    private void atOnce(boolean oneFirst, Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        if (oneFirst) {
            together.first(newsroom.edda(), () -> done(one), newsroom.tomas(), other).get();
        } else {
            together.first(newsroom.tomas(), () -> done(other), newsroom.edda(), one).get();
        }
    }

    private static void done(Callable<Boolean> work) {
        try {
            work.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private boolean edit(PassageCard of, String text) {
        edits.take(of.article(), articles.find(of.article()).orElseThrow().revision(), Imported.pasted(text));
        return true;
    }

    private <T> Callable<T> as(Callable<T> work) {
        return () -> {
            SignedIn.as(newsroom.edda());
            try {
                return work.call();
            } finally {
                SignedIn.nobody();
            }
        };
    }

    private void untilSomebodyWaits() {
        while (database.sql("select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'").query(Integer.class).single() == 0) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
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

    private static SpeakerId speaker(PassageCard card) {
        return requireNonNull(card.ascribed().speaker());
    }

    private SpeakerId original(PassageCard card) {
        return new SpeakerId(database.sql("select speaker_id from passage where id = :id").param("id", card.row().id().value()).query(UUID.class).single());
    }
}
