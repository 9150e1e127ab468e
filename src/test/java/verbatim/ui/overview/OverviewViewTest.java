package verbatim.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.SettableClock;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.passage.Announcements;
import verbatim.passage.Finding;
import verbatim.passage.PassageReading;
import verbatim.passage.Told;
import verbatim.review.Queue;
import verbatim.review.QueueFilter;
import verbatim.review.Seen;
import verbatim.review.SignOffReasons;
import verbatim.review.SigningOff;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.NewerLine;

class OverviewViewTest extends ScreenTest {

    private ArticleId bridge = new ArticleId(new UUID(0, 0));

    @Autowired
    OverviewViewTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void anArticleAtWork() {
        bridge = desk.article(
                "“We will stay,” Ana Ruiz said. “We must go,” Ben Cole replied. “Nobody knows,” Ana Ruiz said.",
                new ArticleDetails("A bridge", null, "The Paper & Co", null, "en", null, null, null));
        desk.approve(bridge, "Q1", Finding.EXACT);
        desk.submit("mara", bridge, "Q2");
    }

    @Test
    void eachFigureLeadsToItsFilter() {
        look("overview");

        assertThat(find(H2.class).all()).extracting(ScreenTest::words).containsExactly(
                "Work by status", "What keeps articles from being signed off", "From import to sign-off", "Findings by speaker", "Findings by publication");
        var links = find(RouterLink.class).withCondition(link -> link.getElement().getAttribute("href").startsWith("queue?") && link.getElement().hasAttribute("aria-label")).all();
        assertThat(links).hasSizeGreaterThan(8);
        for (var link : links) {
            var parameters = QueryParameters.fromString(link.getElement().getAttribute("href").substring("queue?".length())).getParameters();
            var through = desk.as("mara", () -> desk.service(Queue.class).count(QueueFilter.of(parameters)));
            assertThat(through).as(link.getElement().getAttribute("aria-label")).isEqualTo(Integer.valueOf(link.getText()));
        }
        assertThat(links).extracting(link -> link.getElement().getAttribute("aria-label")).anyMatch(label -> label.equals("Ana Ruiz, Exact: 1"))
                .anyMatch(label -> label.equals("The Paper & Co, Exact: 1")).anyMatch(label -> label.equals("To check, Passages: 1"));
    }

    @Test
    void factsLeadToTheArticlesInWhichTheyAre() {
        desk.service(JdbcClient.class).sql("update desk set proposed_facts = 'COUNTED'").update();
        var facts = "“Yes,” Ana Ruiz said. The bridge cost 5 million euros in 1998.";
        var costs = desk.article(facts, new ArticleDetails("What it costs", null, "The Paper & Co", null, "en", null, null, null));
        desk.article(facts, new ArticleDetails("Elsewhere", null, null, null, "en", null, null, null));
        look("overview?publication=The+Paper+%26+Co");

        go(leading("Proposed facts to decide on"));

        assertThat(find(Div.class).withClassName("headline").all()).extracting(Div::getText).containsExactly("What it costs");
        assertThat(find(NativeButton.class).withText("Facts to decide on · The Paper & Co").single().getElement().getAttribute("aria-pressed")).isEqualTo("true");
        look("overview?article=" + costs.value());
        assertThat(leading("Proposed facts to decide on")).isEqualTo("article/" + costs.value());
    }

    /** Where the mark of a row leads. */
    private String leading(String row) {
        return find(RouterLink.class).withCondition(link -> Objects.requireNonNullElse(link.getElement().getAttribute("aria-label"), "").startsWith(row)).single()
                .getElement().getAttribute("href");
    }

    @Test
    void aMarkLeadsWhereItsCellDoesAndNowhereElse() {
        look("overview");
        var chart = find(Chart.class).all().getLast();

        fire(chart, "mark-chosen", Map.of("event.detail.address", "settings/erasing"));
        assertThat(address()).isEqualTo("overview");

        var address = find(RouterLink.class).withCondition(link -> "The Paper & Co, Exact: 1".equals(link.getElement().getAttribute("aria-label"))).single()
                .getElement().getAttribute("href");
        fire(chart, "mark-chosen", Map.of("event.detail.address", address));
        assertThat(address()).isEqualTo(address).startsWith("queue?");
    }

    /** Whoever has no pointer goes by the table: no picture has a mark that is no link there. */
    @Test
    void eachMarkIsALinkOfTheTableBesideIt() {
        var calm = desk.article("“It rains,” Cora Dahl said.", new ArticleDetails("Rain", null, null, null, "en", null, null, null));
        desk.approve(calm, "Q1", Finding.EXACT);
        desk.service(SettableClock.class).advance(Duration.ofHours(2));
        signIn("ruth");
        desk.service(SigningOff.class).signOff(
                calm, Seen.of(desk.service(ArticleReading.class).find(calm).orElseThrow().revision(), desk.service(PassageReading.class).of(calm)), SignOffReasons.NONE);
        look("overview");
        var pictures = sent("show");

        var tables = find(FigureTable.class).all();
        assertThat(pictures).hasSameSizeAs(tables).hasSize(5);
        for (int i = 0; i < pictures.size(); i++) {
            var marks = new ArrayList<String>();
            for (var group : pictures.get(i).path("groups")) {
                for (int part = 0; part < group.path("values").size(); part++) {
                    var address = group.path("marks").path(part).asString("");
                    assertThat(address.isEmpty()).as(group.path("said").path(part).asString("")).isEqualTo(group.path("values").path(part).asDouble(0) == 0);
                    marks.add(address);
                }
            }
            marks.removeIf(String::isEmpty);
            assertThat(find(RouterLink.class, tables.get(i)).all()).extracting(link -> link.getElement().getAttribute("href")).isNotEmpty().containsAll(marks);
        }
    }

    @Test
    void daysAndPublicationStandInTheAddress() {
        look("overview?days=7&publication=The+Paper+%26+Co");
        assertThat(find(H2.class).all()).extracting(ScreenTest::words).doesNotContain("Findings by publication");

        Select<Integer> days = find(Select.class).single();
        test(days).selectItem("the last 90 days");

        assertThat(address()).startsWith("overview?").contains("days=90", "publication=The%20Paper%20%26%20Co");
        look("overview?days=many&until=someday&article=none");
        assertThat(days.getValue()).isEqualTo(30);
    }

    @Test
    void anArticleHasAnOverviewOfItsOwn() {
        desk.article("“It rains,” Cora Dahl said.", new ArticleDetails("Rain", null, null, null, "en", null, null, null));
        look("overview?article=" + bridge.value());

        assertThat(find(H1.class).single().getText()).isEqualTo("Overview of “A bridge”");
        assertThat(find(RouterLink.class).withCondition(link -> "To the article".equals(link.getText())).single().getHref()).isEqualTo("article/" + bridge.value());
        assertThat(words(find(OverviewView.class).single())).doesNotContain("Cora Dahl").contains("Ana Ruiz");
        open(bridge, "Q1");
        assertThat(find(RouterLink.class).withCondition(link -> "Overview".equals(link.getText())).all())
                .extracting(link -> link.getElement().getAttribute("href")).contains("overview?article=" + bridge.value());
    }

    @Test
    void whatOthersChangeIsSaidAndShownWhenAsked() {
        look("overview");
        assertThat(find(NewerLine.class).all()).isEmpty();

        desk.submit("jonas", bridge, "Q3");
        Told.everybody(desk.service(Announcements.class), bridge, desk.passage(bridge, "Q3"));
        waitUntil(() -> find(NewerLine.class).exists());
        press("Show it");

        until();
        assertThat(find(NewerLine.class).all()).isEmpty();
    }

    private void look(String address) {
        go(address);
        until();
    }

    /** Until what is counted beside the screen is there. */
    private void until() {
        waitUntil(() -> find(ProgressBar.class).all().isEmpty() && find(H2.class).exists());
    }
}
