package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.shared.JsonConstants;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageReading;
import verbatim.text.ClaimKind;
import verbatim.ui.component.ArticleText;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.card.ClaimKindsField;

class MarkBarTest extends WorkbenchTest {

    private static final String MISSED = "reached a breakthrough on a longstanding water dispute";

    @Autowired
    MarkBarTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void selectedWordsBecomeAPassageWhoseCardOpens() {
        open(seed, FIRST);
        var before = listed();
        assertThat(find(MarkBar.class).exists()).as("only while words are selected").isFalse();
        select(MISSED);
        press("Claim");
        press("Mark");

        assertThat(listed()).isEqualTo(before + 1);
        assertThat(words(card())).contains(MISSED);
        assertThat(said()).startsWith("Saved: marked");
        assertThat(find(MarkBar.class).exists()).isFalse();
        assertThat(stored(firstOfKind(PassageKind.CLAIM)).row().words()).isEqualTo(MISSED);
    }

    @Test
    void aKeyMarksAClaimAndAsksWhatIsToBeCheckedInIt() {
        open(seed, FIRST);
        select(MISSED);
        key("c");
        find(ClaimKindsField.class).single().setValue(Set.of(ClaimKind.DATE, ClaimKind.EVENT));
        press("Mark");

        var claim = firstOfKind(PassageKind.CLAIM);
        assertThat(stored(claim).row().claimKinds()).containsExactly(ClaimKind.DATE, ClaimKind.EVENT);
        assertThat(words(card())).contains("claim · date · event");
        key("r");
        find(ClaimKindsField.class).single().setValue(Set.of(ClaimKind.PLACE));
        press("Change");
        assertThat(words(card())).contains("claim · place");
        assertThat(said()).startsWith("Saved: words and kind");
        key("z");
        assertThat(stored(claim).row().claimKinds()).containsExactly(ClaimKind.DATE, ClaimKind.EVENT);
    }

    /** The key is that of "context checked" of a quote; nothing is marked by it that nobody selected. */
    @Test
    void withoutASelectionTheKeyOfClaimsIsTheQuotesOwn() {
        open(seed, FIRST);
        var before = listed();
        key("c");
        assertThat(stored(FIRST).flags().contextChecked()).isTrue();
        select(MISSED);
        key("c");
        press("Mark");
        key("c");
        assertThat(find(MarkDialog.class).exists()).as("of a claim no context is checked").isTrue();
        assertThat(find(ClaimKindsField.class).exists()).isTrue();
        assertThat(listed()).isEqualTo(before + 1);
    }

    @Test
    void aKeyMarksAQuote() {
        open(seed, FIRST);
        select(MISSED);
        key("m");

        assertThat(words(card())).contains(MISSED).contains(Words.of(PassageKind.DIRECT));
    }

    /** Who selects no words with a mouse writes the first and the last of them. */
    @Test
    void withoutASelectionTheKeyAsksForTheWords() {
        open(seed, FIRST);
        var words = MISSED.split(" ");
        key("m");
        type("From these words", words[0] + " " + words[1] + " " + words[2]);
        type("To these words", words[words.length - 1]);
        press("Mark");

        assertThat(find(MarkDialog.class).exists()).isFalse();
        assertThat(words(card())).contains(MISSED).contains(Words.of(PassageKind.DIRECT));
        assertThat(said()).startsWith("Saved: marked");
    }

    @Test
    void wordsThatCutAPassageAreRefusedBesideTheButtons() {
        open(seed, FIRST);
        select("at a Saturday event that \"sovereignty is");
        press("Quote");

        assertThat(refusalsIn(find(MarkBar.class).single()))
                .containsExactly("The words cut Q1 in two. Select all of it, a part inside it, or words beside it.");
    }

    @Test
    void whatIsMarkedAlreadyIsNotMarkedTwice() {
        open(seed, FIRST);
        var before = listed();
        select("\"sovereignty is not for sale.\"");
        press("Quote");

        assertThat(refusalsIn(find(MarkBar.class).single())).containsExactly("These words are a passage already: Q1.");
        assertThat(listed()).isEqualTo(before);
    }

    @Test
    void theChosenPassageIsTheSelectedWordsInstead() {
        open(seed, FIRST);
        select("sovereignty is not for sale");
        key("r");

        assertThat(stored(FIRST).row().words()).isEqualTo("sovereignty is not for sale");
        assertThat(words(card())).contains("sovereignty is not for sale");
        assertThat(said()).startsWith("Saved: words");
        assertThat(find(MarkBar.class).exists()).isFalse();
        key("z");
        assertThat(stored(FIRST).row().words()).isEqualTo("\"sovereignty is not for sale.\"");
    }

    /** Who selects no words with a mouse writes the first and the last of them. */
    @Test
    void withoutASelectionTheKeyAsksForWordsAndKind() {
        open(seed, FIRST);
        key("r");
        type("From these words", "sovereignty");
        type("To these words", "not for");
        find(RadioButtonGroup.class).withCaption("It is").single().setValue(PassageKind.CLAIM);
        press("Change");

        var changed = stored("C1").row();
        assertThat(changed.words()).isEqualTo("sovereignty is not for");
        assertThat(changed.kind()).isEqualTo(PassageKind.CLAIM);
        assertThat(replacedAddresses()).as("the address names it as it is called now").last().asString().endsWith("/C1");
    }

    @Test
    void onlyItsKindIsChangedWhereTheWordsStay() {
        open(seed, FIRST);
        var before = stored(FIRST).row();
        key("r");
        find(RadioButtonGroup.class).withCaption("It is").single().setValue(PassageKind.PARTIAL);
        press("Change");

        assertThat(stored(FIRST).row().kind()).isEqualTo(PassageKind.PARTIAL);
        assertThat(stored(FIRST).row().fragments()).isEqualTo(before.fragments());
    }

    @Test
    void wordsThatAreNoneOfTheChosenPassageAreRefusedBesideTheButtons() {
        open(seed, FIRST);
        select(MISSED);
        key("r");

        assertThat(refusalsIn(find(MarkBar.class).single())).singleElement().asString().startsWith("Q1 has none of these words.");
    }

    @Test
    void theBarGoesWithTheSelection() {
        open(seed, FIRST);
        select(MISSED);
        assertThat(find(MarkBar.class).exists()).isTrue();
        select("");

        assertThat(find(MarkBar.class).exists()).isFalse();
    }

    private void select(String words) {
        var where = where(words);
        fire(
                find(ArticleText.class).single(),
                "words-chosen",
                Map.of(
                        "event.detail.start", where.start(),
                        "event.detail.end", where.end(),
                        JsonConstants.EVENT_DATA_PHASE, JsonConstants.EVENT_PHASE_TRAILING));
    }

    private int listed() {
        return desk.as("mara", () -> desk.service(PassageReading.class).of(seed)).size();
    }
}
