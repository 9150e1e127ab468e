package verbatim.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.comparison.HouseStyles;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.style.StyleList;
import verbatim.ui.ScreenTest;

class HouseStyleViewTest extends ScreenTest {

    private static final HouseStyle USUAL = HouseStyle.standard("en");

    @Autowired
    HouseStyleViewTest(ApplicationContext context) {
        super(context);
    }

    @BeforeEach
    void anAdministratorSitsAtTheScreen() {
        signIn("admin");
        go("settings/house-style");
    }

    @Test
    void itShowsWhatHolds() {
        assertThat(holds()).isEqualTo("Version %s, the usual style for English: nobody has changed it.".formatted(USUAL.version()));
        assertThat(area("Fillers").getValue()).isEqualTo(USUAL.list(StyleList.FILLERS));
        assertThat(limit().getValue()).isEqualTo(HouseStyle.USUAL_ELLIPSIS_LIMIT);
    }

    @Test
    void aChangeHoldsFromNowOnAndSaysWhoMadeIt() {
        write("Fillers", "um\nwell");
        limit().setValue(12);
        permitted().setValue(EnumSet.of(Cleaning.FILLER));
        press("Save");

        var style = styles().of("en");
        assertThat(style).isEqualTo(USUAL.with(StyleList.FILLERS, "um\nwell").withEllipsisLimit(12)
                .permitting(EnumSet.of(Cleaning.FILLER)));
        assertThat(holds()).startsWith("Version " + style.version() + " holds since today ").contains("settled by ");
    }

    @Test
    void aLineThatCannotBeReadIsNamedBesideItsListAndNothingIsLost() {
        write("Numbers", "\nfive = 5\nsix");
        write("Spellings", "colour");
        write("Fillers", "um\nwell");
        press("Save");

        assertThat(area("Numbers").isInvalid()).isTrue();
        assertThat(area("Numbers").getErrorMessage()).startsWith("line 2: ").contains("six");
        assertThat(area("Spellings").getErrorMessage()).startsWith("line 1: ");
        assertThat(area("Fillers").isInvalid()).isFalse();
        assertThat(area("Fillers").getValue()).isEqualTo("um\nwell");
        assertThat(refusals()).containsExactly("Not saved: a field cannot be read. What is wrong stands below it.");
        assertThat(styles().of("en")).isEqualTo(USUAL);

        write("Numbers", "six = 6");
        write("Spellings", "colour = color");
        press("Save");
        assertThat(styles().of("en").list(StyleList.NUMBERS)).isEqualTo("six = 6");
        assertThat(refusals()).isEmpty();
    }

    @Test
    void aLimitThatIsNoNumberIsRefused() {
        limit().setValue(null);
        press("Save");

        assertThat(limit().isInvalid()).isTrue();
        assertThat(styles().of("en")).isEqualTo(USUAL);
    }

    @Test
    void theUsualIsAnExplicitStepAway() {
        styles().settle(USUAL.with(StyleList.FILLERS, "well"), USUAL.version());
        go("queue");
        go("settings/house-style");
        press("Back to the usual…");
        assertThat(area("Fillers").getValue()).isEqualTo("well");
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(styles().of("en")).isEqualTo(USUAL);
        assertThat(area("Fillers").getValue()).isEqualTo(USUAL.list(StyleList.FILLERS));
        assertThat(styles().history("en")).hasSize(2);
    }

    @Test
    void whoSavesSecondIsToldAndMaySaveAllTheSame() {
        write("Fillers", "mine");
        styles().settle(USUAL.with(StyleList.FILLERS, "theirs"), USUAL.version());
        press("Save");

        assertThat(String.join(" ", refusals()))
                .contains("changed this style since you opened it", "still here", "There now, “Fillers”: theirs");
        assertThat(area("Fillers").getValue()).isEqualTo("mine");
        assertThat(styles().of("en").list(StyleList.FILLERS)).isEqualTo("theirs");

        press("Save");
        assertThat(styles().of("en").list(StyleList.FILLERS)).isEqualTo("mine");
    }

    @Test
    void eachLanguageHasItsOwn() {
        go("settings/house-style/de");

        assertThat(find(TabSheet.class).single().getSelectedIndex()).isEqualTo(HouseStyles.LANGUAGES.indexOf("de"));
        assertThat(holds()).contains("the usual style for German");
        assertThat(area("Fillers").getValue()).isEqualTo(HouseStyle.standard("de").list(StyleList.FILLERS));
    }

    @Test
    void leavingWithUnsavedWordsIsAskedAbout() {
        write("Fillers", "mine");
        go("people");
        assertThat(getCurrentView()).isInstanceOf(HouseStyleView.class);
        assertThat(find(ConfirmDialog.class).exists()).isTrue();

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(area("Fillers").getValue()).isEqualTo("mine");
    }

    @Test
    void itIsReachedFromWhereTheDeskIsSettled() {
        go("people");

        assertThat(find(RouterLink.class).withText("House style").single().getHref()).isEqualTo("settings/house-style");
    }

    @Test
    void nobodyElseIsLetIn() {
        go("queue");
        signIn("ruth");
        go("settings/house-style");

        assertThat(getCurrentView()).isNotInstanceOf(HouseStyleView.class);
    }

    private HouseStyles styles() {
        return desk.service(HouseStyles.class);
    }

    private String holds() {
        return words(find(Paragraph.class, find(HouseStylePanel.class).single()).all().getFirst());
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private IntegerField limit() {
        return find(IntegerField.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Cleaning> permitted() {
        return find(CheckboxGroup.class).single();
    }
}
