package verbatim.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import verbatim.account.AccountTest;
import verbatim.account.ActingAs;
import verbatim.account.Keymap;
import verbatim.account.Keymap.Letters;
import verbatim.account.OwnKeys;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.PersonKeys;

@AccountTest
@ActingAs("admin")
@ViewPackages(classes = KeysView.class)
class KeysViewTest extends SpringBrowserlessTest {

    private final OwnKeys ownKeys;

    @Autowired
    KeysViewTest(OwnKeys ownKeys) {
        this.ownKeys = ownKeys;
    }

    @Test
    void aKeyIsTypedAndOneThatIsTakenIsRefusedByWhatItDoes() {
        navigate(KeysView.class);

        test(field("d")).setValue("k");
        assertThat(field("d").isInvalid()).isTrue();
        assertThat(field("d").getErrorMessage()).isEqualTo("“k” is taken: next, previous passage");
        assertThat(ownKeys.now()).isEqualTo(Keymap.STANDARD);

        test(field("d")).setValue("é");
        assertThat(field("d").isInvalid()).isFalse();
        assertThat(fields("d")).as("on each screen").hasSizeGreaterThan(3).allSatisfy(other -> assertThat(other.getValue()).isEqualTo("é"));
        test(field("k")).setValue("d");
        assertThat(ownKeys.now().own()).isEqualTo(Map.of("d", "é", "k", "d"));
        assertThat(new KeyButton("Dismiss", "d", () -> {}).getElement().getAttribute("aria-keyshortcuts")).isEqualTo("é");
        assertThat(new KeyButton("Dismiss", "d", () -> {}).getElement().getTextRecursively()).isEqualTo("Dismissé");

        test($(Button.class).withText("Back to the desk’s keys").single()).click();
        assertThat(ownKeys.now()).isEqualTo(Keymap.STANDARD);
        assertThat(field("d").getValue()).isEqualTo("d");
    }

    @Test
    void singleLettersAreSwitchedOffOrAskForAlt() {
        navigate(KeysView.class);

        @SuppressWarnings("unchecked")
        RadioButtonGroup<Letters> letters = $(RadioButtonGroup.class).single();
        test(letters).selectItem("only with Alt held");
        assertThat(PersonKeys.shown("f")).isEqualTo("Alt+f");
        assertThat(PersonKeys.shown("Enter")).isEqualTo("Enter");
        test(letters).selectItem("switched off");

        assertThat(ownKeys.now().letters()).isEqualTo(Letters.OFF);
        assertThat(new KeyButton("Find", "f", () -> {}).getElement().getTextRecursively()).isEqualTo("Find");
    }

    private TextField field(String standard) {
        return fields(standard).getFirst();
    }

    /** One for each screen on which the key does something. */
    private List<TextField> fields(String standard) {
        return $(TextField.class).withCondition(field -> field.getAriaLabel().orElse("").endsWith(": " + standard)).all();
    }
}
