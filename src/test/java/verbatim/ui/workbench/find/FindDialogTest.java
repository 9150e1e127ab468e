package verbatim.ui.workbench.find;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.document.ReadingProgress;
import verbatim.message.Sentences;
import verbatim.passage.DoubtCode;
import verbatim.passage.ArticleSources;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.Translation;
import verbatim.source.SourceId;
import verbatim.source.capture.Capturing;
import verbatim.text.wording.Wording;
import verbatim.ui.Newsroom;
import verbatim.ui.component.KeyCommands;
import verbatim.ui.component.PrintedWords;
import verbatim.ui.sources.SourceLink;
import verbatim.ui.workbench.WorkbenchTest;
import verbatim.ui.workbench.card.EvidencePanel;
import verbatim.ui.workbench.card.FindingPanel;

class FindDialogTest extends WorkbenchTest {

    private static final String RECORD = """
            Good morning. I told him that sovereignty is, um, not for sale. Thank you all for coming.

            Later that day she said that our sovereignty is for sale to nobody.""";

    @Autowired
    FindDialogTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void theBestPlaceStandsThereWithItsWordingItsDifferenceAndItsContext() {
        desk.as("jonas", () -> laid("Transcript, Huatusco", RECORD));
        find();

        assertThat(words(dialog())).contains(
                "Cleaned", "only what the house style permits was changed", "Transcript, Huatusco", "tier 2 · paragraph",
                "left out: ", "best first (1 source of the article)");
        assertThat(words(find(FoundPlace.class, dialog()).single())).contains("I told him that", "Thank you all");
        assertThat(find(SourceLink.class, dialog()).single().getHref())
                .as("the viewer, with the words marked")
                .matches("source/[0-9a-f-]{36}/[0-9a-f-]{36}\\?(passage=" + stored(FIRST).row().id().value() + "|at=\\d+-\\d+|&){3}");
    }

    @Test
    void enterMakesEvidenceOfItAndItsFindingIsProposedNotSet() {
        desk.as("jonas", () -> laid("Transcript, Huatusco", RECORD));
        find();
        dialogKey("Enter");

        assertThat(find(FindDialog.class).exists()).isFalse();
        var evidence = stored(FIRST).standingEvidence().getFirst();
        assertThat(Objects.requireNonNull(evidence.found()).wording()).isEqualTo(Wording.CLEANED);
        assertThat(said()).startsWith("Saved: evidence accepted");
        assertThat(words(find(EvidencePanel.class).single())).contains("Cleaned", "left out: ", "captured today", "Open in the source");
        assertThat(words(find(Div.class).withClassName("vb-compared").single())).contains("Cleaned");
        assertThat(words(find(FindingPanel.class).single())).contains("Proposed by the comparison: Cleaned");
        assertThat(find(NativeButton.class).withClassName("proposed").single().getText()).isEqualTo("Cleaned");
        assertThat(stored(FIRST).row().finding()).isNull();

        key("1");
        assertThat(words(find(FindingPanel.class).single())).contains("“Exact” is milder than what the evidence shows: “Transcript, Huatusco” has it cleaned");
        key("2");
        assertThat(stored(FIRST).row().finding()).isEqualTo(Finding.CLEANED);
        assertThat(words(find(FindingPanel.class).single())).doesNotContain("milder");
    }

    /** As prominent as a changed figure: in the list, at the place, on the card. */
    @Test
    void anotherSpeakerIsToldWhereverThePlaceStands() {
        desk.as("jonas", () -> laid("Transcript, Huatusco", "PETER VOSS: I told him that sovereignty is not for sale."));
        find();
        var warning = "⚠\uFE0E In the record PETER VOSS says this; the article gives it to " + stored(FIRST).row().speaker();
        assertThat(words(find(FoundPlaces.class).single())).contains("⚠\uFE0E another speaker");
        assertThat(words(find(FoundPlace.class).single())).contains(warning);

        dialogKey("Enter");
        assertThat(words(find(EvidencePanel.class).single())).contains(warning);
        assertThat(words(find(FindingPanel.class).single())).contains("Proposed by the comparison: Misattributed", warning);
    }

    @Test
    void aSourceInAnotherLanguageIsNotRecordedAsSearchedAndTheOriginalIsAskedFor() {
        desk.as("jonas", () -> laid("Radio", "Elle a dit que la ville veut tout fermer et que personne ne pourra y aller le soir."));
        find();
        assertThat(words(dialog())).contains(
                "No source of the article could be compared with these words.",
                "1 source is in French: its words cannot be compared with a quote in English; enter the original words.");
        assertThat(find(Button.class, dialog()).withText("Record that it was not found").exists()).isFalse();

        test(find(Button.class, dialog()).withText("Enter the original words…").single()).click();
        assertThat(stored(FIRST).flags().translated()).isTrue();
        assertThat(find(TextField.class).withLabel("Original words").exists()).isTrue();
    }

    @Test
    void ofReportedSpeechThePlaceIsShownAndThePersonSaysWhatItDoes() {
        var article = desk.article("Ana Ruiz said that inspections of the tunnel had been carried out every year.", Newsroom.details("Tunnel"));
        desk.as("jonas", () -> {
            var source = kept("Hearing", "ANA RUIZ: Inspections of the tunnel have been carried out every year. Nothing was found.");
            desk.service(ArticleSources.class).lay(article, source);
            return source;
        });
        open(article, "Q1");
        key("f");
        waitUntil(() -> find(FoundPlace.class).exists());
        assertThat(words(dialog())).contains("Reported speech has no wording; here is where its words stand.").doesNotContain("Not found");

        dialogKey("Enter");
        assertThat(refusalsIn(dialog())).containsExactly(
                "Read the place, and say what it does to the passage: bears it out, or contradicts it.");
        test(find(RadioButtonGroup.class, dialog()).single()).selectItem("Bears it out");
        dialogKey("Enter");
        var card = desk.card(article, "Q1");
        assertThat(card.standingEvidence()).singleElement().satisfies(evidence ->
                assertThat(evidence.excerpt()).endsWith("Inspections of the tunnel have been carried out every year"));
        assertThat(card.proposed()).isEmpty();
    }

    @Test
    void undoTakesTheEvidenceBack() {
        desk.as("jonas", () -> laid("Transcript, Huatusco", RECORD));
        find();
        dialogKey("Enter");
        key("z");

        assertThat(stored(FIRST).standingEvidence()).isEmpty();
        assertThat(said()).startsWith("Saved: undid: Q1 evidence accepted");
    }

    @Test
    void anotherPlaceIsChosenByKey() {
        desk.as("jonas", () -> laid("Transcript, Huatusco", RECORD));
        desk.as("jonas", () -> laid("Second transcript", "He was told: sovereignty is not for rent."));
        find();
        var places = find(NativeButton.class, find(FoundPlaces.class).single()).all();
        assertThat(places.size()).isGreaterThan(1);
        assertThat(places.getFirst().getElement().getAttribute("aria-current")).isEqualTo("true");

        dialogKey("j");
        assertThat(places.get(1).getElement().getAttribute("aria-current")).isEqualTo("true");
        assertThat(places.getFirst().getElement().hasAttribute("aria-current")).isFalse();
        dialogKey("ArrowUp");
        dialogKey("k");
        assertThat(places.getFirst().getElement().getAttribute("aria-current")).isEqualTo("true");
    }

    @Test
    void anArticleWithoutSourcesOffersTheDesk() {
        desk.as("jonas", () -> kept("Of another article", RECORD));
        find();
        assertThat(words(dialog())).contains("No source with a text is laid to this article yet.");

        dialogKey("d");
        waitUntil(() -> find(FoundPlace.class).exists());
        assertThat(words(dialog())).contains("best first (1 source of the desk)", "Of another article");
        assertThat(find(Button.class, dialog()).withText("Search the whole desk").exists()).isFalse();
    }

    @Test
    void whereNothingIsFoundThatIsRecorded() {
        desk.as("jonas", () -> laid("Weather report", "It will rain in the north and the west."));
        find();
        assertThat(words(dialog())).contains("Nothing like these words was found (1 source of the article): Weather report.");

        dialogKey("x");
        assertThat(find(FindDialog.class).exists()).isFalse();
        assertThat(stored(FIRST).searches()).singleElement().satisfies(search -> {
            assertThat(search.searchedIn().words(Sentences.ENGLISH)).isEqualTo("the article’s sources (Weather report)");
            assertThat(search.searchedFor()).isEqualTo(stored(FIRST).row().words());
        });
    }

    @Test
    void ofWordsThatNobodySaidTheNearestStandThereAndTheTrueOnesAreKeptByKey() {
        desk.as("jonas", () -> laid("Transcript, Huatusco", "Good morning. Our independence can be bought by no one. Thank you all for coming."));
        find();
        waitUntil(() -> find(FoundPlace.class, dialog()).exists());
        assertThat(words(dialog())).contains(
                "Nothing like these words was found", "Not said in what was searched; nearest is, by meaning:", "nearest",
                "Not said here; it says something near.", "Transcript, Huatusco");
        assertThat(words(find(FoundPlace.class, dialog()).single())).contains("Our independence can be bought by no one.");

        dialogKey("t");
        assertThat(said()).startsWith("Saved: true words kept");
        var kept = Objects.requireNonNull(stored(FIRST).check().correction());
        assertThat(kept.words()).isEqualTo("Our independence can be bought by no one.");
        assertThat(kept.title()).isEqualTo("Transcript, Huatusco");
        assertThat(stored(FIRST).row().finding()).isNull();
        assertThat(words(card())).contains("To be printed instead", "“Our independence can be bought by no one.” (from Transcript, Huatusco)");

        dialogKey("x");
        assertThat(stored(FIRST).searches()).as("that it was not found can be recorded all the same").hasSize(1);
        assertThat(stored(FIRST).openDoubts()).extracting(doubt -> doubt.matter().code()).contains(DoubtCode.NEAREST_ONLY);
        assertThat(words(card())).contains("No source has these words: only what comes nearest to them was found.");
        key("z");
        assertThat(stored(FIRST).searches()).as("the last step first").allMatch(search -> search.withdrawn() != null);
        assertThat(stored(FIRST).openDoubts()).extracting(doubt -> doubt.matter().code()).doesNotContain(DoubtCode.NEAREST_ONLY);
        key("z");
        assertThat(stored(FIRST).check().correction()).isNull();
    }

    @Test
    void ofReportedSpeechItIsSaidThatItWasNotSearchedByMeaning() {
        var article = desk.article("Ana Ruiz said that nobody had ever looked after the tunnel.", Newsroom.details("Tunnel"));
        desk.as("jonas", () -> {
            var source = kept("Hearing", "ANA RUIZ: The passage under the hill was never inspected. Lunch was good.");
            desk.service(ArticleSources.class).lay(article, source);
            return source;
        });
        open(article, "Q1");
        key("f");
        waitUntil(() -> find(FoundPlace.class).exists());
        assertThat(words(dialog())).contains("that was not searched by meaning. Nearest by meaning is:");
    }

    @Test
    void trueWordsAreTypedToo() {
        open(seed, FIRST);
        key("p");
        var dialog = find(Dialog.class).single();
        test(find(TextArea.class, dialog).withLabel("The words").single()).setValue("Our sovereignty is not for sale.");
        test(find(Button.class, dialog).withText("Keep these words").single()).click();
        assertThat(words(card())).contains("“Our sovereignty is not for sale.”");

        test(find(Button.class, card()).withText("Take back").single()).click();
        assertThat(stored(FIRST).check().correction()).isNull();
        key("z");
        assertThat(Objects.requireNonNull(stored(FIRST).check().correction()).words()).isEqualTo("Our sovereignty is not for sale.");
    }

    @Test
    void aTranslationWithoutItsOriginalSaysWhatToDo() {
        desk.as("jonas", () -> laid("Transcript, Huatusco", RECORD));
        desk.as("jonas", () -> desk.checking().flag(
                stored(FIRST).row().id(), stored(FIRST).version(), stored(FIRST).flags().with(Flags.Mark.TRANSLATED, true)));
        open(seed, FIRST);
        key("f");
        waitUntil(() -> !refusalsIn(dialog()).isEmpty());

        assertThat(refusalsIn(dialog())).hasSize(2);
        assertThat(refusalsIn(dialog()).getFirst()).contains("enter the original words first");
        assertThat(refusalsIn(dialog()).getLast()).contains("“Original words”");
    }

    @Test
    void theOriginalOfATranslationStandsBesideTheWords() {
        desk.as("jonas", () -> desk.checking().flag(
                stored(FIRST).row().id(),
                stored(FIRST).version(),
                stored(FIRST).flags()
                        .with(Flags.Mark.TRANSLATED, true)
                        .with(new Translation("La soberanía no se vende", "Spanish", "the reporter"))));
        open(seed, FIRST);

        assertThat(words(find(PrintedWords.class).single())).contains(
                "Printed, translated by the reporter", "not for sale", "Original, Spanish", "La soberanía no se vende");
    }

    /** A source that cannot be read is not one without the words. */
    @Test
    void aSearchThatFailsIsToldAndLeavesNothingToRecord() {
        desk.as("jonas", () -> laid("Weather report", "It will rain in the north and the west."));
        var broken = desk.as("jonas", () -> laid("Transcript, Huatusco", RECORD));
        desk.service(JdbcClient.class)
                .sql("""
                        insert into snapshot select gen_random_uuid(), source_id, number + 1, origin, name, media_type, bytes, sha256,
                            format, text, array[0], array['VERSE'], array['1'], captured_by, captured_at
                        from snapshot where source_id = :source""")
                .param("source", broken.value())
                .update();
        open(seed, FIRST);
        key("f");
        waitUntil(() -> !refusals().isEmpty());

        assertThat(refusals()).containsExactly("The search failed. Nothing was changed. Please try again.");
        dialogKey("x");
        assertThat(find(FindDialog.class).exists()).isTrue();
        assertThat(stored(FIRST).searches()).isEmpty();
    }

    private void find() {
        open(seed, FIRST);
        key("f");
        waitUntil(() -> find(Paragraph.class, dialog())
                .withCondition(told -> !told.getText().isEmpty() && "status".equals(told.getElement().getAttribute("role")))
                .exists());
    }

    private FindDialog dialog() {
        return find(FindDialog.class).single();
    }

    private void dialogKey(String key) {
        find(KeyCommands.class, dialog()).single().press(key);
        roundTrip();
    }

    private SourceId laid(String title, String text) {
        var source = kept(title, text);
        desk.service(ArticleSources.class).lay(seed, source);
        return source;
    }

    private SourceId kept(String title, String text) {
        var source = desk.source(title);
        var capturing = desk.service(Capturing.class);
        capturing.keep(source, capturing.paste(text, ReadingProgress.UNWATCHED));
        return source;
    }
}
