package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.Desk;
import verbatim.account.DeskSettings;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.passage.FactsToCheck;
import verbatim.passage.Finding;
import verbatim.passage.FindingFacts;
import verbatim.passage.OwnStep;
import verbatim.passage.OwnSteps;
import verbatim.passage.ProposedClaim;
import verbatim.passage.Status;

/** What the facts that were found count for. */
@ServiceTest
class CountedFactsTest {

    private static final String TEXT = "“Yes,” said Anna Lind. The bridge cost 5 million euros in 1998. It was closed on May 2, 2022.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Desk settings;
    private final FactsToCheck facts;
    private final OwnSteps steps;
    private final SigningOff signingOff;
    private final ArticleList list;
    private final FindingFacts finding;
    private final JdbcClient database;

    CountedFactsTest(
            Newsroom newsroom, CheckingDesk desk, Desk settings, FactsToCheck facts, OwnSteps steps, SigningOff signingOff, ArticleList list, FindingFacts finding, JdbcClient database) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.settings = settings;
        this.facts = facts;
        this.steps = steps;
        this.signingOff = signingOff;
        this.list = list;
        this.finding = finding;
        this.database = database;
    }

    private void settle(ProposedFacts counts) {
        desk.as(newsroom.ada());
        var seen = settings.toChange();
        var now = seen.settings();
        settings.change(
                new DeskSettings(now.deskName(), now.secondCheck(), now.independentSources(), now.dismissals(), counts, now.timeZone(), now.rechecks()),
                seen.version());
    }

    @Test
    void theyCountForNothingUnlessTheDeskSaysSo() {
        var article = newsroom.imported(TEXT);
        desk.approved(desk.passages(article).getFirst(), Finding.EXACT);
        assertThat(facts.count(article)).isEqualTo(2);
        assertThat(facts.counted(article)).isZero();
        assertThat(list.find(article).orElseThrow().progress().total()).isEqualTo(1);

        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);

        assertThat(signingOff.of(article)).singleElement().satisfies(row -> assertThat(row.stands()).isTrue());
    }

    @Test
    void whereTheyCountNoneMayBeLeft() {
        settle(ProposedFacts.COUNTED);
        var article = newsroom.imported(TEXT);
        desk.approved(desk.passages(article).getFirst(), Finding.EXACT);
        var progress = list.find(article).orElseThrow().progress();
        assertThat(progress.count(Status.TO_CHECK)).isEqualTo(2);
        assertThat(progress.total()).isEqualTo(3);
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE))
                .hasMessage("2 facts are proposed that nobody has looked at. Take or dismiss them first.");

        facts.dismiss(article, facts.of(article).open().stream().map(ProposedClaim::number).toList());
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);

        assertThat(signingOff.of(article)).hasSize(1);
    }

    private void takeBack(ArticleId article) {
        steps.takeBack((OwnStep.InArticle) steps.toTakeBack(article).orElseThrow());
    }

    private void stands(ArticleId article, boolean still) {
        assertThat(signingOff.of(article)).element(0).satisfies(row -> assertThat(row.stands()).isEqualTo(still));
    }

    @Test
    void oneThatIsOpenedAgainLetsTheSignOffFall() {
        var article = newsroom.imported(TEXT);
        desk.approved(desk.passages(article).getFirst(), Finding.EXACT);
        facts.dismiss(article, facts.of(article).open().stream().map(ProposedClaim::number).toList());
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        takeBack(article);
        stands(article, true);

        settle(ProposedFacts.COUNTED);
        facts.dismiss(article, facts.of(article).open().stream().map(ProposedClaim::number).toList());
        takeBack(article);

        stands(article, false);
        assertThat(signingOff.of(article).getFirst().fallenReason())
                .satisfies(why -> assertThat(why.words(Sentences.ENGLISH)).isEqualTo("Ada Lindqvist opened facts on which somebody has to decide."));
    }

    @Test
    void whereTheyCountSomebodyHasToHaveLookedForThem() {
        var article = newsroom.imported(TEXT);
        desk.approved(desk.passages(article).getFirst(), Finding.EXACT);
        database.sql("delete from claim_search").update();
        database.sql("delete from proposed_claim").update();
        signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE);
        settle(ProposedFacts.COUNTED);

        finding.find(article);

        stands(article, false);
        database.sql("delete from claim_search").update();
        database.sql("delete from proposed_claim").update();
        assertThatThrownBy(() -> signingOff.signOff(article, desk.seen(article), SignOffReasons.NONE))
                .hasMessageStartingWith("Nobody has looked for facts in this text");
    }
}
