package verbatim.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.account.AccountTest;
import verbatim.account.ActingAs;
import verbatim.account.Desk;
import verbatim.account.DeskSettings;
import verbatim.account.DeskSettings.Dismissals;
import verbatim.account.DeskSettings.ProposedFacts;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.NewPerson;
import verbatim.account.PersonRow;
import verbatim.account.Role;
import verbatim.account.Staffing;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.settings.AuditView;
import verbatim.ui.settings.HouseStyleView;
import verbatim.ui.settings.WebhooksView;

@AccountTest
@ActingAs("admin")
@ViewPackages(classes = {PeopleView.class, HouseStyleView.class, AuditView.class, WebhooksView.class})
class PeopleViewTest extends SpringBrowserlessTest {

    private static final int RUTH = 1;

    private final Staffing staffing;
    private final Desk desk;
    private final JdbcClient database;
    private final EntityManager entities;

    @Autowired
    PeopleViewTest(Staffing staffing, Desk desk, JdbcClient database, EntityManager entities) {
        this.entities = entities;
        this.database = database;
        this.staffing = staffing;
        this.desk = desk;
    }

    @BeforeEach
    void addRuth() {
        staffing.add(new NewPerson("ruth", "Ruth Okafor", Role.REVIEWER));
    }

    @Test
    void whenSomebodyWasHereLastIsSaidAsEverywhereElse() {
        entities.flush();
        database.sql("update person set last_sign_in_at = '2026-03-02T10:00:00Z' where username = 'ruth'").update();
        entities.clear();
        navigate(PeopleView.class);

        var shown = test($(PeopleGrid.class).single()).getCellComponent(RUTH, "lastSignIn");
        assertThat(shown.getElement().getText()).isEqualTo("today 10:00");
        assertThat(shown.getElement().getAttribute("title")).isNotEmpty();
    }

    @Test
    void everybodyIsListedWithRoleAndState() {
        navigate(PeopleView.class);

        var grid = test($(PeopleGrid.class).single());
        assertThat(grid.size()).isEqualTo(2);
        assertThat(grid.getCellText(RUTH, 1)).isEqualTo("Reviewer");
        assertThat(PeopleGrid.stateInWords(ruth())).isEqualTo("Active, has yet to choose a password");
        assertThat(grid.getCellComponent(RUTH, "name").getElement().getTextRecursively())
                .isEqualTo("Ruth Okaforruth");
    }

    @Test
    void somebodyAddedGetsAOneTimePasswordThatIsShownOnce() {
        navigate(PeopleView.class);
        press("Add a person…");
        type("Name", "Edda Brandt");
        type("Username", "edda");
        press("Add");

        assertThat($(AddPersonDialog.class).exists()).isFalse();
        var shown = $(TextField.class).withClassName("vb-one-time-password").single().getValue();
        assertThat(shown).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
        press("Done");
        assertThat($(OneTimePasswordDialog.class).exists()).isFalse();
        assertThat(test($(PeopleGrid.class).single()).size()).isEqualTo(3);
    }

    @Test
    void whatIsRefusedIsSaidInTheDialogAndNothingTypedIsLost() {
        navigate(PeopleView.class);
        press("Add a person…");
        type("Name", "Another Ruth");
        type("Username", "Ruth");
        press("Add");

        assertThat($(RefusalLine.class, $(AddPersonDialog.class).single()).single().getElement().getTextRecursively())
                .isEqualTo("The username “ruth” is taken.");
        assertThat($(TextField.class).withLabel("Name").single().getValue()).isEqualTo("Another Ruth");
    }

    @Test
    void aRoleIsChangedFromTheRow() {
        navigate(PeopleView.class);
        choose(RUTH, "Change role…");
        $(RoleChoice.class).single().setValue(Role.EDITOR);
        press("Change role");

        assertThat(ruth().person().role()).isEqualTo(Role.EDITOR);
        assertThat(test($(PeopleGrid.class).single()).getCellText(RUTH, 1)).isEqualTo("Editor");
    }

    @Test
    void aRoleThatSomebodyElseChangedMeanwhileIsShownAndGivenAtTheSecondPress() {
        navigate(PeopleView.class);
        choose(RUTH, "Change role…");
        $(RoleChoice.class).single().setValue(Role.ADMIN);
        staffing.changeRole(ruth().person().id(), Role.REVIEWER, Role.EDITOR);
        press("Change role");

        assertThat($(RefusalLine.class, $(ChangeRoleDialog.class).single()).single().getElement().getTextRecursively())
                .contains("Ruth Okafor is editor now.");
        assertThat($(RoleChoice.class).single().getValue()).as("nothing chosen is lost").isEqualTo(Role.ADMIN);

        press("Change role");
        assertThat(ruth().person().role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void settingsThatSomebodyElseChangedMeanwhileAreShownAndSavedAtTheSecondPress() {
        navigate(PeopleView.class);
        press("Settings of the desk…");
        var name = $(TextField.class).withLabel("Name, as printed on reports").single();
        test(name).setValue("Mine");
        desk.change(new DeskSettings("Theirs", SecondCheck.ALONE, 4, Dismissals.FOUND_IN_MARKS, ProposedFacts.ASIDE, ZoneId.of("UTC")), desk.toChange().version());
        press("Save");

        assertThat($(RefusalLine.class, $(DeskDialog.class).single()).single().getElement().getTextRecursively())
                .contains("There now: “Theirs”", "the checker may approve alone", "independent sources: 4");
        assertThat(name.getValue()).as("nothing typed is lost").isEqualTo("Mine");
        assertThat(desk.settings().deskName()).isEqualTo("Theirs");

        press("Save");
        assertThat(desk.settings().deskName()).isEqualTo("Mine");
    }

    @Test
    void theLastAdministratorCannotBeDemoted() {
        navigate(PeopleView.class);
        choose(0, "Change role…");
        $(RoleChoice.class).single().setValue(Role.EDITOR);
        press("Change role");

        assertThat($(RefusalLine.class, $(ChangeRoleDialog.class).single()).single().getElement().getTextRecursively())
                .startsWith("Administrator is the last active administrator");
    }

    @Test
    void somebodyIsDeactivatedAfterAQuestionAndReactivatedWithoutOne() {
        navigate(PeopleView.class);
        choose(RUTH, "Deactivate…");
        assertThat(ruth().person().active()).as("not before the answer").isTrue();
        assertThat($(ConfirmDialog.class).single().getElement().getProperty("message")).contains("access tokens end");
        test($(ConfirmDialog.class).single()).reject();
        assertThat(ruth().person().active()).isFalse();

        choose(RUTH, "Reactivate");
        assertThat(ruth().person().active()).isTrue();
    }

    @Test
    void aResetPasswordIsShownOnce() {
        navigate(PeopleView.class);
        choose(RUTH, "Reset password…");
        assertThat($(ConfirmDialog.class).single().getElement().getProperty("message")).contains("access tokens end");
        test($(ConfirmDialog.class).single()).reject();

        assertThat($(OneTimePasswordDialog.class).single().getHeaderTitle())
                .isEqualTo("One-time password for Ruth Okafor");
    }

    private void choose(int row, String action) {
        var actions = (MenuBar) test($(PeopleGrid.class).single()).getCellComponent(row, "actions");
        new MenuBarTester<>(actions).clickItem(action);
    }

    private void press(String caption) {
        test($(Button.class).withText(caption).single()).click();
    }

    private void type(String label, String text) {
        test($(TextField.class).withLabel(label).single()).setValue(text);
    }

    private PersonRow ruth() {
        return staffing.everyone().stream()
                .filter(row -> row.person().username().equals("ruth"))
                .findFirst()
                .orElseThrow();
    }
}
