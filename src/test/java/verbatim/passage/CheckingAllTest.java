package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.passage.CheckingAll.Checked;
import verbatim.passage.CheckingAll.Group;
import verbatim.passage.FindingInSources.Scope;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;

@ServiceTest
class CheckingAllTest {

    private static final String SPEECH = """
            Good evening. We will not close the old bridge over the river this winter.

            The harbour stays open for the fishermen, and the ferry sails on Monday. Thank you.""";

    private static class ToTheEnd implements CheckingAll.Follower {

        final List<Integer> told = new ArrayList<>();

        @Override
        public boolean waits() {
            return true;
        }

        @Override
        public boolean goesOn(int done, int of) {
            told.add(done);
            return true;
        }
    }

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final CheckingAll all;
    private final ArticleSources articleSources;
    private final Shelf shelf;
    private ArticleId article = new ArticleId(new UUID(0, 0));

    CheckingAllTest(
            Newsroom newsroom, CheckingDesk desk, CheckingAll all, ArticleSources articleSources, SourceKeeping sources,
            Capturing capturing) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.all = all;
        this.articleSources = articleSources;
        shelf = new Shelf(sources, capturing);
    }

    @BeforeEach
    void anArticleWithQuotesOfEveryKind() {
        article = newsroom.imported("""
                “The harbour stays open for the fishermen,” said Anna Lind.

                “We will close the old bridge over the river this winter,” said Anna Lind.

                “Every teacher in the county is going to get a bicycle,” said Anna Lind.

                Anna Lind said that nobody had ever looked after the tunnel.""");
        desk.as(newsroom.edda());
    }

    private SourceId laid(String title) {
        var source = shelf.with(title, Tier.TRANSCRIPT, SPEECH);
        articleSources.lay(article, source);
        return source;
    }

    private CheckingAll.Outcome check(Scope scope) {
        return all.check(article, scope, null, new ToTheEnd());
    }

    private PassageCard invented() {
        return desk.card(desk.quote(article, "“Every teacher").id());
    }

    @Test
    void whatIsInNoSourceComesFirstThenRisksThenTheRest() {
        laid("Speech");
        var outcome = check(Scope.ARTICLE);
        assertThat(outcome.quotes()).extracting(Checked::group)
                .containsExactly(Group.IN_NO_SOURCE, Group.NOT_COMPARED, Group.WITH_RISK, Group.AS_SAID);
        assertThat(outcome.stopped()).isFalse();
        assertThat(outcome.sources()).isEqualTo(1);
        assertThat(outcome.quotes().get(2)).satisfies(risky -> {
            assertThat(risky.wording()).isEqualTo(Wording.ALTERED);
            assertThat(risky.risks()).contains(Risk.NEGATION);
            assertThat(risky.title()).isEqualTo("Speech");
        });
    }

    @Test
    void wordsThatNobodySaidAreDoubtedWhereSomethingComesNear() {
        article = newsroom.imported("“The port will never be shut to those who fish,” said Anna Lind.");
        desk.as(newsroom.edda());
        laid("Speech");
        assertThat(check(Scope.ARTICLE).quotes().getFirst().group()).isEqualTo(Group.IN_NO_SOURCE);

        var quote = desk.card(desk.passages(article).getFirst());
        assertThat(quote.openDoubts()).extracting(doubt -> doubt.matter().code()).containsExactly(DoubtCode.NEAREST_ONLY);
        assertThat(quote.row().state()).isEqualTo(CheckState.UNCHECKED);
    }

    @Test
    void theSearchIsRecordedAndNothingIsConcludedNorTaken() {
        laid("Speech");
        assertThat(check(Scope.ARTICLE).quotes().getFirst().recorded()).isTrue();

        assertThat(invented().searches()).singleElement().satisfies(search -> {
            assertThat(search.searchedIn().words(Sentences.ENGLISH)).isEqualTo("the article’s sources (Speech)");
            assertThat(search.searchedFor()).isEqualTo(invented().row().words());
            assertThat(search.searched().name()).isEqualTo("Edda Brandt");
        });
        assertThat(desk.passages(article)).map(desk::card).allSatisfy(card -> {
            assertThat(card.row().state()).isEqualTo(CheckState.UNCHECKED);
            assertThat(card.row().checker()).isNull();
            assertThat(card.row().finding()).isNull();
            assertThat(card.evidence()).isEmpty();
        });
        assertThat(desk.passages(article)).map(desk::card).filteredOn(card -> !card.searches().isEmpty()).hasSize(1);
    }

    @Test
    void whatWaitsForTheSecondPersonIsListedAndLeftAsItIs() {
        laid("Speech");
        var submitted = desk.submitted(invented().row().id(), Finding.EXACT);

        assertThat(check(Scope.ARTICLE).quotes().getFirst().recorded()).isFalse();
        assertThat(invented().row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(invented().version()).isEqualTo(submitted.version());
        assertThat(invented().searches()).isEmpty();
    }

    @Test
    void oneSourceIsSearchedAloneAndNamedAsSuch() {
        laid("Speech");
        var letter = shelf.with("Letter", Tier.REPORTER, "Nothing of all this stands here, only that it rains.");
        var outcome = all.check(article, Scope.SOURCE, letter, new ToTheEnd());
        assertThat(outcome.quotes()).filteredOn(quote -> quote.group() == Group.IN_NO_SOURCE).hasSize(3);
        assertThat(invented().searches().getFirst().searchedIn().words(Sentences.ENGLISH)).isEqualTo("one source (Letter)");
        assertThat(invented().searches().getFirst().searchedIn().words(Sentences.in(java.util.Locale.GERMAN)))
                .isEqualTo("eine Quelle (Letter)");
        assertThat(all.choices()).extracting(ref -> ref.title()).containsExactly("Letter", "Speech");
    }

    @Test
    void stoppedItSaysHowFarItCameAndWhatWasRecordedStays() {
        var letter = shelf.with("Letter", Tier.REPORTER, "Nothing of all this stands here, only that it rains.");
        articleSources.lay(article, letter);
        var outcome = all.check(article, Scope.ARTICLE, null, new ToTheEnd() {
            @Override
            public boolean goesOn(int done, int of) {
                return done < 2;
            }
        });
        assertThat(outcome.stopped()).isTrue();
        assertThat(outcome.quotes()).hasSize(2);
        assertThat(outcome.of()).isEqualTo(4);
        assertThat(desk.passages(article)).map(desk::card).filteredOn(card -> !card.searches().isEmpty()).hasSize(2);
    }

    @Test
    void withoutASourceNothingIsRecordedAndNothingIsGreen() {
        assertThat(check(Scope.ARTICLE).quotes()).extracting(Checked::group).containsOnly(Group.NOT_COMPARED);
        assertThat(invented().searches()).isEmpty();
    }

    @Test
    void whoMayNotKnowASourceSearchesWithoutIt() {
        articleSources.lay(article, shelf.confidential("Heron", SPEECH));
        assertThat(check(Scope.ARTICLE).sources()).isEqualTo(1);
        desk.as(newsroom.tomas());
        assertThat(check(Scope.ARTICLE).sources()).isZero();
        assertThat(all.choices()).isEmpty();
    }

    /** They would keep the machine from everybody else. */
    @Test
    void twoDoNotRunAtOnceAndWhoWaitsCanStop() throws InterruptedException {
        laid("Speech");
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var first = Thread.ofPlatform().start(new DelegatingSecurityContextRunnable(() -> all.check(article, Scope.ARTICLE, null, new ToTheEnd() {
            @Override
            public boolean goesOn(int done, int of) {
                begun.countDown();
                try {
                    mayEnd.await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                return false;
            }
        })));
        begun.await();
        var asked = new AtomicInteger();
        var outcome = all.check(article, Scope.ARTICLE, null, new ToTheEnd() {
            @Override
            public boolean waits() {
                return asked.incrementAndGet() < 2;
            }
        });
        assertThat(outcome.quotes()).isEmpty();
        assertThat(outcome.stopped()).isTrue();
        mayEnd.countDown();
        first.join();
        assertThat(Objects.requireNonNull(check(Scope.ARTICLE)).stopped()).as("the turn was given back").isFalse();
    }
}
