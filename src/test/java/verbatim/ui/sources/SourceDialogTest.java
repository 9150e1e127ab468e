package verbatim.ui.sources;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.ArticleSources;
import verbatim.source.Confirmation;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.SourceReading;
import verbatim.source.SourceRow;
import verbatim.source.Tier;
import verbatim.ui.ScreenTest;
import verbatim.ui.component.Words;

class SourceDialogTest extends ScreenTest {

    private static final String ADD = "Add this source";

    @Autowired
    SourceDialogTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void openIt() {
        go("sources");
        key("s");
        kind(SourceKind.TRANSCRIPT);
    }

    @Test
    void aSourceWithItsPastedTextIsStoredAndShown() {
        type("Title", "Council, 4 May");
        type("Speakers", "Ann Lee");
        write("The text itself", "ANN LEE: The bridge is safe.");
        press(ADD);
        waitUntil(() -> getCurrentView() instanceof SourceView);

        assertThat(find(H1.class).single().getText()).isEqualTo("Council, 4 May");
        assertThat(stored()).singleElement().satisfies(row -> {
            assertThat(row.snapshots()).isEqualTo(1);
            assertThat(row.speakers()).isEqualTo("Ann Lee");
            assertThat(row.addedBy()).isEqualTo("Mara Lindt");
        });
    }

    /** The text is what one comes with, and has the focus; its address is the source's, too. */
    @Test
    void theTextStandsBeforeWhatIsKnownOfIt() {
        var dialog = find(Dialog.class).single();
        assertThat(dialog.getChildren().limit(2)).hasExactlyElementsOfTypes(CaptureForm.class, SourceForm.class);
        assertThat(find(TextArea.class).withLabel("The text itself").single().isAutofocus()).isTrue();
        assertThat(find(TextField.class).withLabel("Title").single().isAutofocus()).isFalse();

        choose(CaptureForm.Way.ADDRESS);
        type("Address of the text", "https://council.example/minutes");
        assertThat(find(TextField.class).withLabel("Address").single().getValue()).isEqualTo("https://council.example/minutes");
        type("Address of the text", "https://council.example/minutes.txt");
        assertThat(find(TextField.class).withLabel("Address").single().getValue()).as("said once").isEqualTo("https://council.example/minutes");
    }

    @Test
    void itsTextMayComeLater() {
        type("Title", "The budget as it will be printed");
        press(ADD);
        waitUntil(() -> getCurrentView() instanceof SourceView);

        assertThat(stored()).singleElement().extracting(SourceRow::snapshots).isEqualTo(0);
    }

    @Test
    void whoSeesTheTitleIsSaidAsSoonAsTheSourceIsConfidential() {
        var title = find(TextField.class).withLabel("Title").single();
        assertThat(title.getHelperText()).isEqualTo("What it is called on the desk and in reports.");
        test(find(Checkbox.class).withLabel("Confidential").single()).click();

        assertThat(title.getHelperText()).startsWith("Only you and those whom you name see it.");
    }

    @Test
    void whoBringsAPictureAsATextIsToldWhereItBelongs() {
        choose(CaptureForm.Way.FILE);

        assertThat(find(Upload.class).single().getI18n().getError().getIncorrectFileType())
                .contains("picture", "after it is made", "Attachments");
    }

    @Test
    void withoutATitleNothingIsStoredAndWhatWasWrittenStays() {
        type("Citation", "City archive");
        press(ADD);

        assertThat(refusals()).containsExactly("The source needs a title.");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(find(TextField.class).withLabel("Citation").single().getValue()).isEqualTo("City archive");
        assertThat(stored()).isEmpty();
    }

    @Test
    void theKindProposesTheTier() {
        kind(SourceKind.PUBLICATION);

        assertThat(select("Tier").getValue()).isEqualTo(Tier.PUBLICATION);
    }

    /** A letter that is taken for an official transcript weighs too much. */
    @Test
    void neitherKindNorTierIsPresumed() {
        find(Dialog.class).single().close();
        key("s");
        assertThat(select("Kind").getValue()).isNull();
        assertThat(select("Tier").getValue()).isNull();
        type("Title", "Letter of the mayor");
        press(ADD);

        assertThat(refusals())
                .containsExactly("Choose what kind of source it is: its tier follows from that, and can be corrected.");
        assertThat(stored()).isEmpty();
    }

    @Test
    void aConfidentialSourceIsNeverStoredWithoutItsCodename() {
        type("Title", "Interview with Ann Lee");
        find(Checkbox.class).single().setValue(true);
        press(ADD);
        assertThat(refusals()).containsExactly("A confidential source needs a codename.");
        assertThat(stored()).isEmpty();

        type("Codename", "Heron");
        press(ADD);

        assertThat(stored()).extracting(SourceRow::title).containsExactly("Heron");
    }

    @Test
    void aConfirmationTellsWhoWasAskedAndWhatWasAnswered() {
        type("Title", "Call with the press office");
        kind(SourceKind.CONFIRMATION);
        press(ADD);
        assertThat(refusals()).contains("Say who was asked.", "Write what was answered.");

        type("Who was asked", "Joe Park");
        type("How", "by telephone");
        find(DatePicker.class).withLabel("When").single().setValue(LocalDate.of(2026, 3, 2));
        write("What was answered", "Yes, she said that.");
        press(ADD);

        var id = stored().getFirst().id();
        var details = desk.as("mara", () -> desk.service(SourceKeeping.class).identity(id)).details();
        assertThat(details.confirmation()).isEqualTo(new Confirmation(
                "Joe Park", Confirmation.Asked.SPEAKER, "by telephone", LocalDate.of(2026, 3, 2), null, "Yes, she said that."));
        assertThat(details.tier()).isEqualTo(Tier.CONFIRMATION);
    }

    @Test
    void anUnreadableFileIsToldInASentenceAndNothingIsStored() {
        type("Title", "Council, 4 May");
        choose(CaptureForm.Way.FILE);
        test(find(Upload.class).single()).upload("minutes.pdf", "application/pdf", "%PDF-1.7\nbroken".getBytes(StandardCharsets.UTF_8));
        roundTrip();
        press(ADD);
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).singleElement().asString().startsWith("The PDF is damaged");
        assertThat(stored()).isEmpty();
        assertThat(find(TextField.class).withLabel("Title").single().getValue()).isEqualTo("Council, 4 May");
        assertThat(find(Upload.class).single().getMaxFileSize()).isEqualTo(20 * 1024 * 1024);
        assertThat(find(Upload.class).single().getI18n().getError().getFileIsTooBig())
                .isEqualTo("The file is larger than 20 MB. Bring the part that matters.");
    }

    @Test
    void captionsWithBrokenTimesAreToldInASentence() {
        type("Title", "Council, 4 May");
        choose(CaptureForm.Way.FILE);
        var captions = "1\n00:00:01,000 --> 00:00:99,000\nThe bridge is safe.\n\n".repeat(20).getBytes(StandardCharsets.UTF_8);
        test(find(Upload.class).single()).upload("council.srt", "application/x-subrip", captions);
        roundTrip();
        press(ADD);
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).singleElement().asString().contains("20 of the 20");
        assertThat(stored()).isEmpty();
    }

    @Test
    void captionsFromAFileAreReadWithTheirTimes() {
        type("Title", "Council, 4 May");
        choose(CaptureForm.Way.FILE);
        var captions = "1\n00:12:41,500 --> 00:12:44,000\nThe bridge is safe.\n".getBytes(StandardCharsets.UTF_8);
        test(find(Upload.class).single()).upload("council.srt", "application/x-subrip", captions);
        roundTrip();
        press(ADD);
        waitUntil(() -> getCurrentView() instanceof SourceView);

        assertThat(stored()).extracting(SourceRow::snapshots).containsExactly(1);
    }

    @Test
    void anAddressInsideTheHouseIsNotCalled() {
        type("Title", "Router");
        choose(CaptureForm.Way.ADDRESS);
        type("Address of the text", "http://127.0.0.1:8080/admin");
        press(ADD);
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).hasSize(1);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aTextThatIsWantedButNotGivenIsAskedFor() {
        type("Title", "Council, 4 May");
        choose(CaptureForm.Way.FILE);
        press(ADD);

        assertThat(refusals()).containsExactly("Choose a file first, and wait until it has arrived.");
    }

    @Test
    void addedFromAnArticleItIsLaidToIt() {
        find(Dialog.class).single().close();
        var article = desk.seed();
        var added = new ArrayList<SourceId>();
        desk.service(AddingSources.class).toArticle(article, added::add);
        kind(SourceKind.TRANSCRIPT);
        type("Title", "Transcript of the speech");
        choose(CaptureForm.Way.PASTE);
        write("The text itself", "Sovereignty is not for sale.");
        press(ADD);
        waitUntil(() -> !added.isEmpty());

        assertThat(desk.as("mara", () -> desk.service(ArticleSources.class).of(article))).isEqualTo(added);
        assertThat(stored()).extracting(SourceRow::snapshots).containsExactly(1);
    }

    @SuppressWarnings("unchecked")
    private void choose(CaptureForm.Way way) {
        ((RadioButtonGroup<CaptureForm.Way>) find(RadioButtonGroup.class).single()).setValue(way);
    }

    private Select<?> select(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void kind(SourceKind kind) {
        test(select("Kind")).selectItem(Words.of(kind));
    }

    private List<SourceRow> stored() {
        return desk.as("mara", () -> desk.service(SourceReading.class).find("", 10));
    }
}
