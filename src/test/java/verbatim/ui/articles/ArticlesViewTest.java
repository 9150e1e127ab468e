package verbatim.ui.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.routerlink.RouterLinkTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleDetails;
import verbatim.ui.Newsroom;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.ProgressStrip;
import verbatim.ui.workbench.WorkbenchView;

class ArticlesViewTest extends ScreenTest {

    @Autowired
    ArticlesViewTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void anEmptyDeskSaysWhatToDo() {
        go("articles");

        assertThat(findInView(Div.class).withClassName("vb-empty").single().getText())
                .isEqualTo("No articles yet. Import one: paste its text, or choose a file.");
        test(findInView(RouterLink.class).withText("Import an article").single()).click();
        assertThat(getCurrentView()).isInstanceOf(ImportView.class);
    }

    @Test
    void anArticleIsListedWithItsProgressInWordsAndItsDeadline() {
        var inTwoHours = desk.service(Clock.class).instant().plus(Duration.ofMinutes(160));
        desk.article("“We will stay,” Ana Ruiz said.", new ArticleDetails(
                "Who stays", "Eve Novak", "Gazette", null, null, null, inTwoHours, null));
        go("articles");

        var row = words(findInView(ListItem.class).single());
        assertThat(row).contains("Who stays", "Eve Novak · Gazette · imported just now", "0 of 1 verified · 1 to check");
        assertThat(row).containsPattern("due \\S+ \\d\\d:\\d\\d \\(in 2 h 40 min\\)");
        assertThat(findInView(ProgressStrip.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("0 of 1 verified · 1 to check");
    }

    @Test
    void aDeadlineThatHasPassedStandsOut() {
        var yesterday = desk.service(Clock.class).instant().minus(Duration.ofDays(1));
        desk.article("Nothing is said here.", new ArticleDetails(
                "Late", null, null, null, null, null, yesterday, null));
        go("articles");

        assertThat(words(findInView(ListItem.class).single())).contains("(1 day ago)", "nothing to check");
        assertThat(findInView(Span.class).withClassName("late").exists()).isTrue();
    }

    @Test
    void itOpensForAReviewerOnWhatAwaitsReview() {
        var waiting = desk.article("“We will stay,” Ana Ruiz said.", Newsroom.details("Who stays"));
        desk.article("Nothing is said here.", Newsroom.details("Silence"));
        desk.submit("mara", waiting, "Q1");
        signIn("ruth");
        go("articles");
        assertThat(headlines()).containsExactly("Who stays");

        test(findInView(NativeButton.class).withText("All articles").single()).click();
        assertThat(address()).isEqualTo("articles?show=all");
        assertThat(headlines()).hasSize(2);
    }

    @Test
    void aReviewerForWhomNothingWaitsIsToldSo() {
        desk.article("Nothing is said here.", Newsroom.details("Silence"));
        signIn("ruth");
        go("articles");

        assertThat(findInView(Div.class).withClassName("vb-empty").single().getText())
                .isEqualTo("No article awaits review. “All articles” shows the others.");
    }

    @Test
    void theNearestDeadlineStandsFirst() {
        var now = desk.service(Clock.class).instant();
        desk.article("One.", Newsroom.details("Whenever"));
        desk.article("Two.", due("Tomorrow", now.plus(Duration.ofDays(1))));
        desk.article("Three.", due("Soon", now.plus(Duration.ofHours(1))));
        go("articles");

        assertThat(headlines()).containsExactly("Soon", "Tomorrow", "Whenever");
    }

    @Test
    void wordsFindAnArticleAndSayWhereNoneHoldsThem() {
        desk.article("One.", Newsroom.details("Rain in Oslo"));
        desk.article("Two.", Newsroom.details("Sun in Lima"));
        go("articles");
        var search = test(findInView(TextField.class).single());

        search.setValue("oslo");
        assertThat(headlines()).containsExactly("Rain in Oslo");

        search.setValue("nobody writes this");
        assertThat(headlines()).isEmpty();
        assertThat(findInView(Div.class).withClassName("vb-empty").single().getText()).isEqualTo("No article holds these words.");
    }

    @Test
    void anArticleLeadsToItsWorkbench() {
        desk.seed();
        go("articles");

        new RouterLinkTester<>(findInView(ListItem.class).single().getChildren()
                        .map(RouterLink.class::cast)
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(getCurrentView()).isInstanceOfSatisfying(
                WorkbenchView.class, view -> assertThat(view.getPageTitle()).isEqualTo(Newsroom.HEADLINE + " · Verbatim"));
    }

    private static ArticleDetails due(String headline, Instant deadline) {
        return new ArticleDetails(headline, null, null, null, null, null, deadline, null);
    }

    private List<String> headlines() {
        return findInView(Div.class).withClassName("headline").all().stream().map(Div::getText).toList();
    }
}
