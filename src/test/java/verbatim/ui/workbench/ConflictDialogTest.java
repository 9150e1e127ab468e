package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.Finding;
import verbatim.ui.workbench.card.EvidencePanel;

class ConflictDialogTest extends WorkbenchTest {

    @Autowired
    ConflictDialogTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void whoSavesSecondIsToldAndSeesBothVersions() {
        collide();

        assertThat(stored(FIRST).row().finding()).as("nothing is saved over").isEqualTo(Finding.ALTERED);
        var dialog = find(ConflictDialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Somebody else changed Q1 a moment ago.");
        assertThat(words(dialog)).contains("There now", "finding: Altered", "by Jonas Weber", "Yours", "finding “Exact”");
    }

    @Test
    void onesOwnCanBeSavedOverIt() {
        collide();
        press("Save mine over it");

        assertThat(find(ConflictDialog.class).exists()).isFalse();
        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.EXACT);
        assertThat(findingButton("Exact").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(said()).startsWith("Saved: finding “Exact”");
    }

    @Test
    void orWhatIsThereIsKept() {
        collide();
        press("Keep what is there");

        assertThat(find(ConflictDialog.class).exists()).isFalse();
        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.ALTERED);
        assertThat(findingButton("Altered").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(said()).isEqualTo("Not saved: finding “Exact”. Kept what was there.");
    }

    @Test
    void aThirdChangeBehindTheDialogIsToldToo() {
        collide();
        desk.conclude("jonas", seed, FIRST, Finding.MISATTRIBUTED);
        press("Save mine over it");

        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.MISATTRIBUTED);
        assertThat(words(find(ConflictDialog.class).single())).contains("finding: Misattributed");
    }

    @Test
    void notesAndEvidenceOfTwoPeopleDoNotCollide() {
        open(seed, FIRST);
        pressFinding("Exact");
        desk.evidence("jonas", seed, FIRST);
        pressFinding("Cleaned");

        assertThat(find(ConflictDialog.class).exists()).isFalse();
        assertThat(words(find(EvidencePanel.class).single())).contains("Transcript of the speech", "Jonas Weber");
    }

    private void collide() {
        open(seed, FIRST);
        desk.conclude("jonas", seed, FIRST, Finding.ALTERED);
        pressFinding("Exact");
    }
}
