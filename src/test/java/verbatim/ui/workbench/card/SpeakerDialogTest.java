package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.passage.PassageReading;
import verbatim.ui.Newsroom;
import verbatim.ui.workbench.WorkbenchTest;

class SpeakerDialogTest extends WorkbenchTest {

    @Autowired
    SpeakerDialogTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void oneOfTheArticlesSpeakersIsChosen() {
        open(seed, FIRST);
        key("w");
        choose("Donald Trump");
        assertThat(stored(FIRST).row().speaker()).as("nothing is saved before Save").isEqualTo("Claudia Sheinbaum");
        press("Save");

        assertThat(find(SpeakerDialog.class).exists()).isFalse();
        assertThat(stored(FIRST).row().speaker()).isEqualTo("Donald Trump");
        assertThat(said()).startsWith("Saved: speaker Donald Trump");
        key("z");
        assertThat(stored(FIRST).row().speaker()).isEqualTo("Claudia Sheinbaum");
    }

    @Test
    void aNewNameIsWritten() {
        open(seed, FIRST);
        key("w");
        fire(find(ComboBox.class).withLabel("Speaker").single(), "custom-value-set", Map.of("event.detail", "Juan Ramón de la Fuente"));
        press("Save");

        assertThat(stored(FIRST).row().speaker()).isEqualTo("Juan Ramón de la Fuente");
    }

    @Test
    void enterInTheFieldSavesWhatItShows() {
        open(seed, FIRST);
        key("w");
        fire(find(ComboBox.class).withLabel("Speaker").single(), "custom-value-set", Map.of("event.detail", "Claudia Sheinbaumv"));
        choose("Donald Trump");
        // Where a list is open the component keeps the key; elsewhere in the dialog it presses what has the focus.
        var around = find(ComboBox.class).withLabel("Speaker").single().getParent().orElseThrow();
        ComponentUtil.fireEvent(around, new KeyDownEvent(around, "Enter"));
        roundTrip();

        assertThat(find(SpeakerDialog.class).exists()).isFalse();
        assertThat(stored(FIRST).row().speaker()).isEqualTo("Donald Trump");
    }

    @Test
    void whatWasChosenIsWhatIsKeptWhereTheWindowIsLost() {
        open(seed, FIRST);
        key("w");
        fire(find(ComboBox.class).withLabel("Speaker").single(), "input", Map.of("event.target.value", "Claudia Sheinbaumv"));
        choose("Donald Trump");
        find(SpeakerDialog.class).single().close();
        open(seed, FIRST);
        key("w");

        assertThat(find(ComboBox.class).withLabel("Speaker").single().getValue()).isEqualTo("Donald Trump");
    }

    @Test
    void whoIsQuotedIsOfferedBeforeWhatIsOnlyNamed() {
        var named = desk.article("Zoltan Abara left the hall. “We will stay,” Bea Lunt said. “We must go,” Ana Ruiz replied.", Newsroom.details("Who stays"));
        open(named, "Q1");
        key("w");

        assertThat(offered()).containsExactly("Ana Ruiz", "Bea Lunt", "Zoltan Abara");
    }

    @Test
    void whatMerelyHasTheFormOfANameIsNotOffered() {
        var quoted = desk.as("mara", () -> desk.service(PassageReading.class).of(seed)).stream()
                .flatMap(row -> Optional.ofNullable(row.speaker()).stream())
                .collect(Collectors.toSet());
        open(seed, FIRST);
        key("w");

        assertThat(offered()).as("a medium, a zone, words in capitals").containsExactlyInAnyOrderElementsOf(quoted);
    }

    @SuppressWarnings("unchecked")
    private List<String> offered() {
        return ((ComboBox<String>) find(ComboBox.class).withLabel("Speaker").single()).getListDataView().getItems().toList();
    }

    @Test
    void nobodyKnownIsReachedWhereItIsSeen() {
        open(seed, FIRST);
        key("w");

        assertThat(find(Button.class, find(SpeakerDialog.class).single()).all()).extracting(Button::getText)
                .containsExactly("Nobody known", "Cancel", "Save");
    }

    @Test
    void cancelSavesNothing() {
        open(seed, FIRST);
        key("w");
        fire(find(ComboBox.class).withLabel("Speaker").single(), "custom-value-set", Map.of("event.detail", "Somebody"));
        press("Cancel");

        assertThat(stored(FIRST).row().speaker()).isEqualTo("Claudia Sheinbaum");
    }

    @Test
    void theSpeakerCanBeLeftUnknown() {
        open(seed, FIRST);
        key("w");
        press("Nobody known");

        assertThat(stored(FIRST).row().speaker()).isNull();
        assertThat(words(card())).contains("Unknown: say who");
    }

    @Test
    void approvedWordsKeepTheirSpeaker() {
        desk.approve(seed, FIRST);
        open(seed, FIRST);
        key("w");

        assertThat(find(SpeakerDialog.class).exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void choose(String name) {
        test((ComboBox<String>) find(ComboBox.class).withLabel("Speaker").single()).selectItem(name);
    }
}
