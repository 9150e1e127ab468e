package verbatim.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.shared.JsonConstants;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageReading;
import verbatim.ui.component.ArticleText;
import verbatim.ui.component.Words;

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

        assertThat(listed()).isEqualTo(before + 1);
        assertThat(words(card())).contains(MISSED);
        assertThat(said()).startsWith("Saved: marked");
        assertThat(find(MarkBar.class).exists()).isFalse();
        assertThat(stored(firstOfKind(PassageKind.CLAIM)).row().words()).isEqualTo(MISSED);
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
