package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.document.ReadingProgress;
import verbatim.message.Sentences;
import verbatim.passage.EvidenceDetails;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.EvidenceRow;
import verbatim.passage.Finding;
import verbatim.passage.Stance;
import verbatim.source.SourceId;
import verbatim.source.SourceReading;
import verbatim.source.SourceRow;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.ui.workbench.WorkbenchTest;
import verbatim.ui.workbench.find.FindDialog;
import verbatim.ui.workbench.find.SearchDialog;

class EvidencePanelTest extends WorkbenchTest {

    @Autowired
    EvidencePanelTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void evidenceFromANewSourceTakesItsTitleAndThePlaceInIt() {
        open(seed, FIRST);
        press("Add evidence");
        nameNewSource("Transcript, Huatusco, 3 May");
        type("Address", "https://records.example/huatusco");
        type("Where in it", "12:41");
        write("Its words there", "La soberanía no se vende");
        pressInDialog("Add evidence");

        assertThat(find(EvidenceDialog.class).exists()).isFalse();
        var evidence = stored(FIRST).evidence().getFirst();
        assertThat(evidence.title()).isEqualTo("Transcript, Huatusco, 3 May");
        assertThat(evidence.locator().words(Sentences.ENGLISH)).isEqualTo("12:41");
        assertThat(evidence.excerpt()).isEqualTo("La soberanía no se vende");
        assertThat(evidence.stance()).isEqualTo(Stance.SUPPORTS);
        assertThat(said()).startsWith("Saved: evidence added");
        assertThat(words(panel())).contains(
                "Transcript, Huatusco, 3 May", "12:41", "https://records.example/huatusco", "La soberanía no se vende", "Mara Lindt, ");
        assertThat(find(Anchor.class, panel()).single().getElement().getAttribute("rel")).contains("noopener");
    }

    @Test
    void aSourceOfTheDeskIsChosenAndNotAddedASecondTime() {
        desk.as("jonas", () -> desk.source("Post on Truth Social"));
        open(seed, FIRST);
        key("e");
        chooseSource("Post on Truth Social");
        assertThat(find(TextField.class).withLabel("Address").exists()).as("is known of the source").isFalse();
        type("Where in it", "paragraph 3");
        contradict();
        addFromKnownSource();

        assertThat(stored(FIRST).evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.title()).isEqualTo("Post on Truth Social");
            assertThat(evidence.stance()).isEqualTo(Stance.CONTRADICTS);
        });
        assertThat(sources("")).isOne();
        assertThat(words(panel())).contains("✗ contradicts");
    }

    @Test
    void wordsThatAreNotInTheTextOnFileNeedAReason() {
        desk.as("jonas", () -> onFile("Radio interview", "La soberanía no se vende."));
        open(seed, FIRST);
        key("e");
        chooseSource("Radio interview");
        type("Where in it", "00:59");
        write("Its words there", "Everything will be sold");
        assertThat(find(TextField.class).withLabel("Why it is not in the text on file").exists()).isFalse();
        addFromKnownSource();
        assertThat(refusalsIn(find(EvidenceDialog.class).single()).toString())
                .contains("These words are not in the text on file of “Radio interview”.");

        type("Why it is not in the text on file", "heard in the recording");
        addFromKnownSource();
        assertThat(stored(FIRST).evidence()).hasSize(1);
        assertThat(words(panel())).contains("⚠\uFE0E These words are not in the text on file: heard in the recording");
    }

    @Test
    void ofANewSourceTheKindIsNotPresumed() {
        open(seed, FIRST);
        press("Add evidence");
        fire(source(), "custom-value-set", Map.of("event.detail", "A letter"));
        pressInDialog("Add “A letter” as a new source");
        type("Where in it", "page 1");
        pressInDialog("Add evidence");
        assertThat(refusalsIn(find(EvidenceDialog.class).single()))
                .containsExactly("Choose what kind of source it is: its tier follows from that, and can be corrected.");

        kind("document");
        pressInDialog("Add evidence");
        assertThat(stored(FIRST).evidence().getFirst().provenance().tier()).isEqualTo(Tier.TRANSCRIPT);
    }

    @Test
    void whatIsRefusedStaysInTheDialogWithItsWords() {
        open(seed, FIRST);
        press("Add evidence");
        nameNewSource("Transcript");
        write("Its words there", "La soberanía no se vende");
        pressInDialog("Add evidence");

        assertThat(refusalsIn(find(EvidenceDialog.class).single()))
                .containsExactly("Say where in the source the words stand: a page, a time code, a paragraph.");
        assertThat(sources("")).as("nothing is added for the sake of refused evidence").isZero();

        type("Where in it", "12:41");
        pressInDialog("Add evidence");
        assertThat(stored(FIRST).evidence()).singleElement().satisfies(
                evidence -> assertThat(evidence.excerpt()).isEqualTo("La soberanía no se vende"));
        assertThat(sources("Transcript")).isOne();
    }

    @Test
    void aNewSourceWithAStrangeAddressIsRefused() {
        open(seed, FIRST);
        press("Add evidence");
        nameNewSource("A post");
        type("Address", "javascript:alert(1)");
        type("Where in it", "12:41");
        pressInDialog("Add evidence");

        assertThat(refusalsIn(find(EvidenceDialog.class).single()))
                .containsExactly("The address of the source must start with http:// or https://.");
    }

    /** An empty source beside the one that was meant is worse than a question. */
    @Test
    void halfATitleMakesNoNewSource() {
        desk.as("jonas", () -> desk.source("Halden record, long title"));
        open(seed, FIRST);
        press("Add evidence");
        type("Where in it", "12:41");
        pressInDialog("Add evidence");
        assertThat(refusalsIn(find(EvidenceDialog.class).single())).containsExactly("Choose the source.");

        fire(source(), "custom-value-set", Map.of("event.detail", "Halden record"));
        pressInDialog("Add evidence");
        assertThat(refusalsIn(find(EvidenceDialog.class).single())).containsExactly(
                "“Halden record” is not chosen yet: choose a source that matches, or add it as a new one.");
        assertThat(sources("")).isOne();

        fire(source(), "custom-value-set", Map.of("event.detail", "halden record, LONG title"));
        addFromKnownSource();
        assertThat(stored(FIRST).evidence()).extracting(EvidenceRow::title).containsExactly("Halden record, long title");
        assertThat(sources("")).isOne();
    }

    /** Its text is looked through beside the screen. */
    private void addFromKnownSource() {
        pressInDialog("Add evidence");
        waitUntil(() -> !find(EvidenceDialog.class).exists() || !refusalsIn(find(EvidenceDialog.class).single()).isEmpty());
    }

    @Test
    void whatMatchesComesBeforeWhatIsNew() {
        desk.as("jonas", () -> desk.source("Halden record, long title"));
        open(seed, FIRST);
        press("Add evidence");

        var tester = test(source());
        tester.setFilter("Halden");
        assertThat(tester.getSuggestions()).containsExactly("Halden record, long title", "Add “Halden” as a new source");
    }

    @Test
    void evidenceIsWithdrawnAndStaysInSight() {
        desk.evidence("mara", seed, FIRST);
        open(seed, FIRST);
        press("Withdraw");

        assertThat(stored(FIRST).standingEvidence()).isEmpty();
        assertThat(words(panel())).contains("Transcript of the speech", "withdrawn by Mara Lindt");
        assertThat(find(Div.class, panel()).withClassName("vb-box", "withdrawn").exists()).isTrue();
        assertThat(find(Button.class, panel()).withText("Withdraw").exists()).isFalse();
    }

    @Test
    void aSearchWithoutFindingIsRecorded() {
        open(seed, FIRST);
        key("x");
        press("Record the search");
        assertThat(refusalsIn(find(SearchDialog.class).single())).containsExactly("Say where you searched.");

        type("Where", "the presidency's transcripts");
        write("For what", "“soberanía”");
        press("Record the search");

        assertThat(find(SearchDialog.class).exists()).isFalse();
        assertThat(words(panel())).contains("Searched the presidency's transcripts for “soberanía”, without finding.");
        assertThat(said()).startsWith("Saved: search recorded");

        press("Withdraw");
        assertThat(words(panel())).contains("withdrawn by Mara Lindt");
        assertThat(stored(FIRST).standingSearches()).isEmpty();
    }

    @Test
    void approvedWorkTakesNoMoreEvidence() {
        desk.approve(seed, FIRST);
        open(seed, FIRST);

        assertThat(find(Button.class, panel()).exists()).isFalse();
        key("f");
        key("s");
        key("e");
        key("x");
        assertThat(find(FindDialog.class).exists()).isFalse();
        assertThat(find(EvidenceDialog.class).exists()).isFalse();
        assertThat(find(SearchDialog.class).exists()).isFalse();
    }

    @Test
    void twoSourcesThatShareTheirWordingAreToldAsOne() {
        var wire = "The council of the town decided on Monday evening to close the old bridge over the river until the spring.";
        for (var title : List.of("Morning Post", "Evening Echo")) {
            desk.as("jonas", () -> {
                var source = onFile(title, wire);
                return desk.service(EvidenceGathering.class)
                        .add(stored(FIRST).row().id(), source, new EvidenceDetails("page 1", null, Stance.SUPPORTS));
            });
        }
        open(seed, FIRST);

        assertThat(find(Paragraph.class, panel()).withClassName("shared").all())
                .extracting(Paragraph::getText)
                .containsExactly("Shares its wording with “Morning Post”: the two count as one source.");
    }

    @Test
    void wordsThatStandThereBearNothingOutWhereTheyWereFoundAltered() {
        desk.evidence("jonas", seed, FIRST);
        desk.conclude("mara", seed, FIRST, Finding.ALTERED);
        open(seed, FIRST);

        assertThat(words(panel())).contains("the words stand there").doesNotContain("bears it out");
    }

    private SourceId onFile(String title, String text) {
        var source = desk.source(title);
        var capturing = desk.service(Capturing.class);
        capturing.keep(source, capturing.paste(text, ReadingProgress.UNWATCHED));
        return source;
    }

    private EvidencePanel panel() {
        return find(EvidencePanel.class).single();
    }

    private void pressInDialog(String words) {
        test(find(Button.class, find(EvidenceDialog.class).single()).withText(words).single()).click();
    }

    private ComboBox<?> source() {
        return find(ComboBox.class).withLabel("Source").single();
    }

    private void nameNewSource(String title) {
        fire(source(), "custom-value-set", Map.of("event.detail", title));
        pressInDialog("Add “%s” as a new source".formatted(title));
        kind("transcript");
    }

    private void kind(String kind) {
        test(find(Select.class).withCondition(select -> "Kind".equals(select.getLabel())).single()).selectItem(kind);
    }

    @SuppressWarnings("unchecked")
    private void chooseSource(String title) {
        test((ComboBox<SourceRow>) find(ComboBox.class).withLabel("Source").single()).selectItem(title);
    }

    @SuppressWarnings("unchecked")
    private void contradict() {
        test((RadioButtonGroup<Stance>) find(RadioButtonGroup.class, find(EvidenceDialog.class).single()).single())
                .selectItem("Contradicts it");
    }

    private int sources(String words) {
        return desk.as("mara", () -> desk.service(SourceReading.class).find(words, 10)).size();
    }
}
