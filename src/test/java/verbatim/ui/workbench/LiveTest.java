package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import verbatim.account.Role;
import verbatim.account.Staffing;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Importing;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Finding;
import verbatim.passage.Told;
import verbatim.review.talk.Talking;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceReading;
import verbatim.source.Tier;
import verbatim.ui.articles.ArticlesView;
import verbatim.ui.component.NewerLine;
import verbatim.ui.workbench.card.NextSteps;

/** What other people save while a screen stands open. */
class LiveTest extends WorkbenchTest {

    @Autowired
    LiveTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void whatSomebodyElseSavesAppearsInListTextCardProgressAndBadge() {
        open(seed, FIRST);
        roundTrip();
        desk.approve(seed, FIRST);
        tell(seed, FIRST);

        waitUntil(() -> words(card()).contains("Verified"));
        assertThat(sent("change")).as("text and list").hasSize(2).allSatisfy(rows -> assertThat(rows).hasSize(1));
        assertThat(words(find(ArticleHead.class).single())).contains("1 of 14 verified");
        waitUntil(() -> find(Span.class).withClassName("vb-pill").single().getText().equals("13"));
    }

    @Test
    void aNoteThatIsBeingWrittenStaysAndTheNewerStateIsOffered() {
        open(seed, FIRST);
        var field = find(TextArea.class, card()).single();
        test(field).setValue("Half a thought");
        var passage = desk.passage(seed, FIRST);
        desk.as("jonas", () -> desk.service(EvidenceGathering.class).note(passage, "I have the tape."));
        tell(seed, FIRST);

        waitUntil(() -> find(NewerLine.class, card()).exists());
        assertThat(words(find(NewerLine.class, card()).single())).contains("Meanwhile: Jonas Weber");
        assertThat(words(part("Notes"))).doesNotContain("I have the tape.");
        press("Show it");
        assertThat(words(part("Notes"))).contains("I have the tape.");
        assertThat(find(TextArea.class, card()).single()).isSameAs(field);
        assertThat(field.getValue()).isEqualTo("Half a thought");
        assertThat(find(NewerLine.class, card()).exists()).isFalse();
    }

    @Test
    void whatSomebodySaysAppearsAndIsReadByGoingIntoIt() {
        open(seed, FIRST);
        key(",");
        var begun = find(TextArea.class, part("Threads")).single();
        test(begun).setValue("Half a question");
        var passage = desk.passage(seed, FIRST);
        var thread = desk.as("jonas", () -> desk.service(Talking.class).begin(passage, "Who heard it?"));
        tell(seed, FIRST);

        waitUntil(() -> words(part("Threads")).contains("Who heard it?"));
        assertThat(words(part("Threads"))).contains("1 new");
        assertThat(find(TextArea.class, part("Threads")).single()).isSameAs(begun);
        assertThat(begun.getValue()).isEqualTo("Half a question");
        assertThat(find(NewerLine.class, card()).exists()).as("the check is as it was").isFalse();

        desk.as("jonas", () -> {
            desk.service(Talking.class).reply(thread, 1, "Mara, the tape says otherwise.");
            return thread;
        });
        press("Settle");
        assertThat(words(part("Threads"))).as("of what the screen does not show yet").contains("Somebody has answered meanwhile.");
        tell(seed, FIRST);
        waitUntil(() -> words(part("Threads")).contains("the tape says otherwise"));
        assertThat(words(part("Threads"))).as("it stands until it is read").contains("Somebody has answered meanwhile.");

        press("Settle");
        assertThat(words(part("Threads"))).contains("1 settled thread", "Settled by Mara").doesNotContain("meanwhile");
    }

    /** The row is as it was drawn when it was saved here; what stands beside it is not. */
    @Test
    void whatSomebodyElseAddsRightAfterOnesOwnSaveAppearsToo() {
        open(seed, FIRST);
        key("1");
        tell(seed, FIRST);
        var passage = desk.passage(seed, FIRST);
        desk.as("jonas", () -> desk.service(EvidenceGathering.class).note(passage, "I have the tape."));
        tell(seed, FIRST);
        waitUntil(() -> words(part("Notes")).contains("I have the tape."));
    }

    @Test
    void onesOwnSavesAreDrawnOnce() {
        open(seed, FIRST);
        key("1");
        assertThat(sent("change")).as("text and list").hasSize(2);
        var next = find(NextSteps.class).single();
        desk.conclude("jonas", seed, "Q2", Finding.EXACT);
        tell(seed, FIRST);
        tell(seed, "Q2");

        var drawn = new ArrayList<JsonNode>();
        waitUntil(() -> {
            drawn.addAll(sent("change"));
            return !drawn.isEmpty();
        });
        assertThat(drawn).allSatisfy(rows -> {
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).get(0).asInt()).isEqualTo(2);
        });
        assertThat(find(NextSteps.class).single()).as("no part of the card either").isSameAs(next);
    }

    @Test
    void aListSaysThatItIsOldAndIsShownAnewWhenAsked() {
        go("articles");
        var other = desk.article("“We will stay,” Ana Ruiz said.", verbatim.ui.Newsroom.details("Who stays"));
        tell(other, "Q1");

        waitUntil(() -> find(NewerLine.class).exists());
        assertThat(words(find(ArticlesView.class).single())).doesNotContain("Who stays");
        press("Show it");
        assertThat(words(find(ArticlesView.class).single())).contains("Who stays");
        assertThat(find(NewerLine.class).exists()).isFalse();
    }

    @Test
    void theQueueDoesSoToo() {
        go("queue");
        desk.conclude("jonas", seed, FIRST, Finding.EXACT);
        tell(seed, FIRST);

        waitUntil(() -> find(NewerLine.class).exists());
        press("Show it");
        assertThat(find(NewerLine.class).exists()).isFalse();
    }

    @Test
    void aCorrectedHeadlineAppears() {
        open(seed, FIRST);
        var facts = desk.as("jonas", () -> desk.service(ArticleReading.class).facts(seed)).orElseThrow();
        desk.as("jonas", () -> {
            desk.service(Importing.class).correct(seed, facts.version(), verbatim.ui.Newsroom.details("No troops"));
            return null;
        });
        Told.everybody(desk.service(Announcements.class), seed);

        waitUntil(() -> words(find(ArticleHead.class).single()).contains("No troops"));
    }

    @Test
    void aNoteThatIsBeingWrittenStaysWhereOnlyWhatIsAroundItChanges() {
        desk.evidence("jonas", seed, FIRST);
        open(seed, FIRST);
        var field = find(TextArea.class, card()).single();
        test(field).setValue("Half a thought");
        var source = desk.as("jonas", () -> desk.service(SourceReading.class).find("", 1)).getFirst();
        desk.as("jonas", () -> {
            var sheet = desk.service(SourceReading.class).sheet(source.id()).orElseThrow();
            desk.service(SourceKeeping.class).correct(
                    source.id(),
                    sheet.version(),
                    SourceDetails.brief("Notes of the speech", SourceKind.TRANSCRIPT, Tier.TRANSCRIPT, null, "https://records.example/1"));
            return null;
        });
        Told.everybody(desk.service(Announcements.class), DeskPart.SOURCES);

        waitUntil(() -> words(card()).contains("Notes of the speech"));
        assertThat(words(card())).doesNotContain("Transcript of the speech");
        assertThat(find(TextArea.class, card()).single().getValue()).isEqualTo("Half a thought");
    }

    @Test
    void whoIsMadeAnAdministratorFindsTheWayToThePeople() {
        open(seed, FIRST);
        // The frame was opened by the administrator, with whom every test begins.
        Told.everybody(desk.service(Announcements.class), DeskPart.PEOPLE);
        waitUntil(() -> !find(RouterLink.class).withText("People").exists());
        var mara = desk.person("mara");
        desk.as("admin", () -> {
            desk.service(Staffing.class).changeRole(mara.id(), Role.EDITOR, Role.ADMIN);
            return null;
        });
        Told.everybody(desk.service(Announcements.class), DeskPart.PEOPLE);

        waitUntil(() -> find(RouterLink.class).withText("People").exists());
    }

    private void tell(ArticleId article, String label) {
        Told.everybody(desk.service(Announcements.class), article, desk.passage(article, label));
    }
}
