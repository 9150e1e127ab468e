package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.article.ArticleId;
import verbatim.document.ReadingProgress;
import verbatim.passage.CheckState;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.Finding;
import verbatim.passage.Stance;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.ui.Newsroom;
import verbatim.ui.workbench.WorkbenchTest;

class DoubtsPanelTest extends WorkbenchTest {

    private ArticleId article;

    @Autowired
    DoubtsPanelTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void aQuoteThatNothingCloses() {
        article = desk.article(
                "Ben Cole said: “The depot stays where it is and nobody will tear it down.", Newsroom.details("The depot"));
    }

    @Test
    void whatIsDoubtedStandsOnTheCardUntilSomebodySaysWhyItIsNone() {
        open(article, FIRST);
        assertThat(words(part("Doubts"))).contains("No mark closes this quote: see where it ends.");

        test(find(Button.class, part("Doubts")).withText("Settle…").single()).click();
        press("doubt settled");
        assertThat(refusalsIn(find(ReasonDialog.class).single())).containsExactly("Say why it is settled: what you looked at, and what it showed.");
        write("Why is this no doubt any more?", "It ends with the paragraph.");
        press("doubt settled");

        assertThat(desk.card(article, FIRST).openDoubts()).isEmpty();
        assertThat(words(part("Doubts"))).contains("1 settled", "Settled by Mara Lindt, today 09:00: It ends with the paragraph.");
        key("z");
        assertThat(desk.card(article, FIRST).openDoubts()).hasSize(1);
    }

    @Test
    void toConcludeAgainstARiskAsksForItsNoteAndUndoneTheRiskIsOpenAgain() {
        var trams = desk.article("“The old tram depot stays where it is,” said Anna Lind.", Newsroom.details("Trams"));
        cite(trams, "ANNA LIND: The old tram depot stays where it is, but only until May.", "The old tram depot stays where it is");
        open(trams, FIRST);
        assertThat(words(part("Finding"))).contains("Proposed by the comparison: Out of context", "but only until May");

        key("1");
        assertThat(words(find(ReasonDialog.class).single())).contains("but only until May");
        write("Why do the words stand all the same?", "Our next sentence has the May.");
        press("Set the finding");
        assertThat(desk.card(trams, FIRST).row().finding()).isEqualTo(Finding.EXACT);
        assertThat(desk.card(trams, FIRST).openDoubts()).isEmpty();

        key("z");
        assertThat(desk.card(trams, FIRST).row().finding()).isNull();
        assertThat(desk.card(trams, FIRST).openDoubts()).hasSize(1);
    }

    @Test
    void evidenceThatCannotBeComparedSaysSo() {
        var trams = desk.article("“The old tram depot stays where it is,” said Anna Lind.", Newsroom.details("Trams"));
        cite(trams, "ANNA LIND: Good morning.", null);
        open(trams, FIRST);

        assertThat(words(part("Evidence"))).contains("words not compared");
        assertThat(words(part("Doubts"))).contains("“Council”: Not compared with the quote: no words of the record were cited.");
    }

    @Test
    void aSearchIsSaidToCoverTheOccasionAndThatIsTakenBack() {
        desk.as("mara", () -> desk.service(EvidenceGathering.class).recordSearch(desk.passage(article, FIRST), "the archive", "the depot"));
        open(article, FIRST);
        press("Covers the occasion…");
        write("Which records cover the occasion as a whole, and how do you know?", "The recording of the whole sitting.");
        press("Save");
        assertThat(words(part("Evidence"))).contains("Covers the occasion: The recording of the whole sitting. (Mara Lindt)");

        key("z");
        assertThat(desk.card(article, FIRST).searches().getFirst().coverage()).isNull();
    }

    private void cite(ArticleId of, String record, @Nullable String excerpt) {
        desk.as("mara", () -> {
            var source = desk.service(SourceKeeping.class)
                    .add(SourceDetails.brief("Council", SourceKind.TRANSCRIPT, Tier.TRANSCRIPT, null, null));
            var capturing = desk.service(Capturing.class);
            capturing.keep(source, capturing.paste(record, ReadingProgress.UNWATCHED));
            return desk.service(EvidenceGathering.class)
                    .add(desk.passage(of, FIRST), source, new EvidenceDetails("paragraph 1", excerpt, Stance.SUPPORTS));
        });
    }

    @Test
    void aReviewerApprovesWithOneOpenOnlyWithAReason() {
        desk.conclude("mara", article, FIRST, Finding.EXACT);
        desk.submit("mara", article, FIRST);
        signIn("ruth");
        open(article, FIRST);
        press("Approve");
        assertThat(desk.card(article, FIRST).row().state()).isEqualTo(CheckState.SUBMITTED);

        write("A doubt is open. Why do you approve all the same?", "The paragraph ends there.");
        test(find(Button.class, find(ReasonDialog.class).single()).withText("Approve").single()).click();

        assertThat(desk.card(article, FIRST).row().state()).isEqualTo(CheckState.APPROVED);
        assertThat(words(part("Doubts"))).contains("No mark closes this quote");
        assertThat(words(card())).contains("A doubt was open then: The paragraph ends there.");
    }
}
