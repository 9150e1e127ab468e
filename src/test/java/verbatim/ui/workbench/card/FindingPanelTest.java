package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.CheckState;
import verbatim.passage.Finding;
import verbatim.passage.MaterialChange;
import verbatim.passage.MustFix;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageReading;
import verbatim.passage.QuoteMarking;
import verbatim.ui.Newsroom;
import verbatim.ui.workbench.WorkbenchTest;
import verbatim.ui.workbench.find.FindDialog;

class FindingPanelTest extends WorkbenchTest {

    @Autowired
    FindingPanelTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void aFindingIsSetWithOnePressSavedAtOnceAndSaidOnce() {
        open(seed, FIRST);
        pressFinding("Exact");

        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.EXACT);
        assertThat(stored(FIRST).row().state()).isEqualTo(CheckState.IN_CHECK);
        assertThat(stored(FIRST).row().checker()).isEqualTo("Mara Lindt");
        assertThat(said()).matches("Saved: finding “Exact” · \\d\\d:\\d\\d:\\d\\d");
        assertThat(findingButton("Exact").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(findingButton("Altered").getElement().getAttribute("aria-pressed")).isEqualTo("false");
    }

    /** What was said in another language is compared by its original words, or not at all. */
    @Test
    void aQuoteSaidInAnotherLanguageIsOfferedItsOriginalWords() {
        var article = desk.article("“We will close nothing at all in this city,” said Ana Ruiz in French.", Newsroom.details("Geneva"));
        open(article, "Q1");
        assertThat(words(find(FindingPanel.class).single())).contains("The article says that this was said in French");

        press("Enter the original words…");
        assertThat(desk.card(article, "Q1").flags().translated()).isTrue();
        assertThat(find(TextField.class).withLabel("Original words").exists()).isTrue();
        assertThat(words(find(FindingPanel.class).single())).doesNotContain("The article says");
    }

    @Test
    void aKeyDoesTheSameAndPressedAgainTakesItBack() {
        open(seed, FIRST);
        key("4");
        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.ALTERED);

        key("4");
        assertThat(stored(FIRST).row().finding()).isNull();
        assertThat(said()).startsWith("Saved: finding taken back");
    }

    @Test
    void undoTakesTheStepsBackOneByOne() {
        open(seed, FIRST);
        key("1");
        key("2");
        key("z");
        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.EXACT);
        assertThat(said()).startsWith("Saved: undid: Q1 finding “Cleaned”");

        key("z");
        assertThat(stored(FIRST).row().finding()).isNull();
        key("z");
        assertThat(said()).isEqualTo("Nothing to undo.");
    }

    @Test
    void undoNeverGoesOverWhatSomebodyElseChanged() {
        open(seed, FIRST);
        key("1");
        desk.conclude("jonas", seed, FIRST, Finding.ALTERED);
        key("z");

        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.ALTERED);
        assertThat(refusalsIn(bottom()))
                .containsExactly("It is too late for that: Jonas Weber has changed the same since (finding).");
    }

    @Test
    void reportedSpeechCannotBeExact() {
        var indirect = firstOfKind(PassageKind.INDIRECT);
        open(seed, indirect);

        assertThat(findingButton("Exact").isEnabled()).isFalse();
        assertThat(findingButton("Faithful").isEnabled()).isTrue();
        key("1");
        assertThat(stored(indirect).row().finding()).isNull();
        assertThat(refusalsIn(find(FindingPanel.class).single())).singleElement().asString().contains("cannot be said of");
    }

    @Test
    void whereATranslationAloneIsOnRecordThatIsSaidAndStaysADoubt() {
        open(seed, FIRST);
        tick("Translated");
        tick("Only a translation is on record, original not seen");
        type("Their language", "Spanish");
        type("Translated by", "the president’s office");

        assertThat(find(TextField.class).all()).extracting(TextField::getLabel).doesNotContain("Original words");
        assertThat(stored(FIRST).flags().lacksOriginal()).isTrue();
        assertThat(words(card())).contains("translated, original not seen", "Only a translation of these words is on record");
        pressFinding("Faithful");
        assertThat(refusalsIn(find(FindingPanel.class).single())).singleElement().asString().contains("Nobody has seen the original");
        assertThat(stored(FIRST).row().finding()).isNull();
        pressFinding("Cannot verify");
        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.UNVERIFIABLE);
    }

    @Test
    void faithfulNeedsTheFlagOfATranslation() {
        open(seed, FIRST);
        pressFinding("Faithful");
        assertThat(refusalsIn(find(FindingPanel.class).single())).singleElement().asString().contains("flag the quote as translated first");

        tick("Translated");
        type("Original words", "la soberanía no se vende");
        type("Their language", "Spanish");
        type("Translated by", "Mara Lindt");
        pressFinding("Faithful");

        var flags = stored(FIRST).flags();
        assertThat(flags.originalWords()).isEqualTo("la soberanía no se vende");
        assertThat(flags.originalLanguage()).isEqualTo("Spanish");
        assertThat(flags.translator()).isEqualTo("Mara Lindt");
        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.FAITHFUL);
        assertThat(words(card())).contains("translated");
    }

    @Test
    void aFlagThatMustStayIsSetBackOnTheScreen() {
        open(seed, FIRST);
        tick("Translated");
        pressFinding("Faithful");
        tick("Translated");

        assertThat(flag("Translated").getValue()).isTrue();
        assertThat(stored(FIRST).flags().translated()).isTrue();
        assertThat(refusalsIn(find(FindingPanel.class).single())).singleElement().asString().contains("Change the finding first");
    }

    @Test
    void flagsAreSavedAtOnce() {
        open(seed, FIRST);
        tick("Context checked");
        assertThat(said()).startsWith("Saved: Context checked: yes");
        tick("Attribution checked");
        tick("Context checked");

        assertThat(said()).startsWith("Saved: Context checked: no");
        assertThat(stored(FIRST).flags().contextChecked()).isFalse();
        assertThat(stored(FIRST).flags().attributionChecked()).isTrue();
    }

    @Test
    void anAlterationAsksWhetherItChangesTheMeaning() {
        open(seed, FIRST);
        assertThat(find(RadioButtonGroup.class, card()).exists()).isFalse();
        pressFinding("Altered");
        chooseMaterial();

        assertThat(stored(FIRST).flags().materialChange()).isEqualTo(MaterialChange.MATERIAL);
        assertThat(said()).startsWith("Saved: the change alters the meaning");
    }

    @Test
    void whatIsApprovedIsShownButCannotBePressed() {
        desk.approve(seed, FIRST);
        open(seed, FIRST);

        assertThat(find(NativeButton.class, find(FindingPanel.class).single()).all()).noneMatch(NativeButton::isEnabled);
        assertThat(flag("Context checked").isEnabled()).isFalse();
        key("4");
        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.EXACT);
        assertThat(refusalsIn(find(FindingPanel.class).single()))
                .containsExactly("Q1 is approved: a reviewer must open it again first.");
    }

    @Test
    void aClaimThatCannotBeCheckedNeedsAReason() {
        var id = desk.as("mara", () -> desk.service(QuoteMarking.class)
                .mark(seed, where("Trump imposed a 25% tariff on Mexican goods"), PassageKind.CLAIM));
        var claim = desk.as("mara", () -> desk.service(PassageReading.class).card(id)).orElseThrow().row().label();
        open(seed, claim);
        pressFinding("Not checkable");
        assertThat(stored(claim).row().finding()).as("not before the reason").isNull();
        press("It is an opinion.");

        assertThat(stored(claim).row().finding()).isEqualTo(Finding.NOT_CHECKABLE);
        assertThat(stored(claim).check().findingReason()).isEqualTo("It is an opinion.");
        assertThat(words(card())).contains("Because: It is an opinion.");
        assertThat(find(ReasonDialog.class).exists()).isFalse();
        assertThat(find(TextField.class, card()).exists()).as("flags are a quote's").isFalse();
    }

    @Test
    void aWrongFigureIsToBePrintedOtherwise() {
        var id = desk.as("mara", () -> desk.service(QuoteMarking.class)
                .mark(seed, where("Trump imposed a 25% tariff on Mexican goods"), PassageKind.CLAIM));
        var claim = desk.as("mara", () -> desk.service(PassageReading.class).card(id)).orElseThrow().row().label();
        open(seed, claim);
        key("p");
        test(find(TextArea.class).withLabel("The words").single()).setValue("Trump imposed a 20% tariff on Mexican goods");
        press("Keep these words");

        assertThat(words(card())).contains("“Trump imposed a 20% tariff on Mexican goods”");
        assertThat(desk.as("mara", () -> desk.service(MustFix.class).of(seed))).anySatisfy(fix -> assertThat(fix.row().id()).isEqualTo(id));
    }

    /** What a claim needs is asked in the same places as for a quote; what is of words alone is not there at all. */
    @Test
    void aClaimGoesItsWholeCourseByKeysWithWhatItsFindingNeeds() {
        var id = desk.as("mara", () -> desk.service(QuoteMarking.class)
                .mark(seed, where("Trump imposed a 25% tariff on Mexican goods"), PassageKind.CLAIM));
        var claim = desk.as("mara", () -> desk.service(PassageReading.class).card(id)).orElseThrow().row().label();
        open(seed, claim);
        assertThat(words(card())).doesNotContain("Speaker").doesNotContain("Find in sources").doesNotContain("ompare");
        key("f");
        assertThat(find(FindDialog.class).exists()).isFalse();

        for (var resting : List.of("1", "2", "3")) {
            key(resting);
            key("Enter");
            assertThat(stored(claim).row().state()).as("a finding that rests on evidence").isEqualTo(CheckState.IN_CHECK);
            assertThat(refusalsIn(find(NextSteps.class).single())).as(resting).isNotEmpty();
        }
        key("4");
        key("Enter");
        assertThat(stored(claim).row().state()).as("unproven needs a search").isEqualTo(CheckState.IN_CHECK);
        key("x");
        type("Where", "The archive of the customs office");
        press("Record the search");
        key("Enter");
        assertThat(stored(claim).row().state()).isEqualTo(CheckState.SUBMITTED);
        assertThat(stored(claim).row().finding()).isEqualTo(Finding.UNPROVEN);
    }

    private void tick(String label) {
        new FlagBoxTester(flag(label)).click();
    }

    private FlagBox flag(String label) {
        return find(FlagBox.class, card()).withCondition(box -> box.label().equals(label)).single();
    }

    @SuppressWarnings("unchecked")
    private void chooseMaterial() {
        test(find(RadioButtonGroup.class, card()).single()).selectItem("Yes");
    }
}
